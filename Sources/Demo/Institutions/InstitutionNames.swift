import Records

/// Names that sound like schools and belong to none.
struct InstitutionNames {
  /// All in the order of this register's seed.
  private let places: [String]
  private let gardens: [String]

  init(names: NameParts, realPlaces: Set<String>, seed: UInt64) {
    var random = DemoRandom(seed: seed, .places)
    places = random.shuffled(names.places(except: realPlaces))
    gardens = random.shuffled(names.gardens.filter { !realPlaces.contains($0) })
  }

  /// Distinct within a commune for every type of institution.
  func name(of sketch: InstitutionSketch, isRemote: Bool) -> String {
    let place = place(commune: sketch.commune, sketch.ordinalOfLevel)
    switch sketch.level {
    case .preschool: return "Trường Mầm non \(place)"
    case .primary: return isRemote ? "Trường PTDTBT Tiểu học \(place)" : "Trường Tiểu học \(place)"
    case .lowerSecondary: return isRemote ? "Trường PTDTBT THCS \(place)" : "Trường THCS \(place)"
    case .multiLevel:
      let kind = isRemote ? "Phổ thông nội trú liên cấp TH và THCS" : "TH&THCS"
      return "Trường \(kind) \(self.place(commune: sketch.commune, 30 + sketch.ordinalOfLevel))"
    case .upperSecondary: return "Trường THPT \(place)"
    case .vocationalContinuing: return "Trung tâm GDNN-GDTX \(place)"
    case .learningCentre: return "Trung tâm học tập cộng đồng \(place)"
    case .independentPreschool: return "Nhóm trẻ độc lập \(garden(sketch))"
    case .tutoringPlace: return "Cơ sở dạy thêm \(garden(sketch))"
    }
  }

  /// The `number`th name of a commune's hamlets; schools of one hamlet share it.
  func place(commune: Int, _ number: Int) -> String {
    places[(commune &* 97 &+ number) % places.count]
  }

  private func garden(_ sketch: InstitutionSketch) -> String {
    gardens[(sketch.commune &* 31 &+ sketch.ordinalOfLevel) % gardens.count]
  }
}
