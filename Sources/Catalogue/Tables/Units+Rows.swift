import Records

extension Province {
  init(_ row: TableRow, changes: UnitChanges) throws(CatalogueError) {
    self.init(
      code: try row.unitCode("code", digits: 2), name: try row.required("name"),
      asciiName: try row.required("ascii_name"), types: try changes.types(ofProvince: row))
  }
}

extension Commune {
  init(_ row: TableRow, changes: UnitChanges) throws(CatalogueError) {
    self.init(
      code: try row.unitCode("code", digits: 5), province: try row.code("province_code"),
      name: try row.required("name"), asciiName: try row.required("ascii_name"),
      types: try changes.types(ofCommune: row))
  }
}

extension FormerUnit {
  init(_ row: TableRow) throws(CatalogueError) {
    self.init(
      code: try row.optional("code") == nil ? nil : try row.unitCode("code", digits: 5),
      name: try row.optional("name"), districtCode: try row.required("district_code"),
      districtName: try row.required("district_name"),
      provinceCode: try row.required("province_code"),
      provinceName: try row.required("province_name"),
      successor: try row.code("successor_code"), share: try row.value("share"))
  }
}

extension ClusterSeed {
  init(_ row: TableRow) throws(CatalogueError) {
    let province: Province.Code = try row.code("province_code")
    let number = try row.number("number", in: 1...99)
    let code: Code = try row.code("code")
    guard code.rawValue == "\(province)-\(number)" else {
      throw row.error("code", .contradicts(column: "number"))
    }
    self.init(
      code: code, province: province, number: number, office: try row.phrase("office"),
      formerDistricts: try row.list("former_districts"), source: try row.required("source"),
      confidence: try row.value("confidence"))
  }
}

extension ClusterPlace {
  init(_ row: TableRow) throws(CatalogueError) {
    self.init(
      commune: try row.code("commune_code"),
      formerDistrict: try row.required("former_district"),
      cluster: try row.optionalCode("cluster_code"), note: try row.optionalPhrase("note"))
  }
}

extension TableRow {
  /// An official code of exactly so many digits.
  func unitCode<Subject>(
    _ column: String, digits: Int
  ) throws(CatalogueError) -> CatalogueCode<Subject> {
    let text = try required(column)
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw error(column, .unknownValue(text: text))
    }
    return CatalogueCode(text)
  }
}
