import GRDB
import Records

extension FormerUnit: CatalogueRow {
  static let table = "formerUnit"
  static let columns = [
    "code", "name", "districtCode", "districtName", "provinceCode", "provinceName", "successor",
    "share",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(code)
    columns.append(name)
    columns.append(districtCode)
    columns.append(districtName)
    columns.append(provinceCode)
    columns.append(provinceName)
    columns.append(successor)
    columns.append(share)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      code: columns.optionalCode(), name: columns.optionalText(),
      districtCode: try columns.text(), districtName: try columns.text(),
      provinceCode: try columns.text(), provinceName: try columns.text(),
      successor: try columns.code(), share: try columns.choice())
  }
}

extension ClusterSeed: CatalogueRow {
  static let table = "clusterSeed"
  static let columns = [
    "code", "province", "number", "officeVietnamese", "officeEnglish", "formerDistricts",
    "source", "confidence",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(code)
    columns.append(province)
    columns.append(number)
    columns.append(office)
    columns.append(lines: formerDistricts)
    columns.append(source)
    columns.append(confidence)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      code: try columns.code(), province: try columns.code(), number: try columns.integer(),
      office: try columns.phrase(), formerDistricts: try columns.lines(),
      source: try columns.text(), confidence: try columns.choice())
  }
}

extension ClusterPlace: CatalogueRow {
  static let table = "clusterPlace"
  static let columns = [
    "commune", "formerDistrict", "cluster", "noteVietnamese", "noteEnglish",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(commune)
    columns.append(formerDistrict)
    columns.append(cluster)
    columns.append(note)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      commune: try columns.code(), formerDistrict: try columns.text(),
      cluster: columns.optionalCode(), note: columns.optionalPhrase())
  }
}
