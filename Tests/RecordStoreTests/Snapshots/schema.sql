CREATE INDEX accessNoteByIncident ON accessNote (incident, openedAt);
CREATE INDEX articleByUnit ON article (document, kind, number) WHERE part = 0;
CREATE INDEX articleHeading ON article (document, ordinal) WHERE part = 0;
CREATE INDEX authorityDocumentByNumber ON authorityDocument (number);
CREATE INDEX authorityOverrideByTask ON authorityOverride (task, id);
CREATE INDEX clusterActivityByDay ON clusterActivity (dayOrder, id);
CREATE INDEX clusterActivityByIncident ON clusterActivity (incident, dayOrder, id);
CREATE INDEX clusterActivityHelped ON clusterActivity (institution, dayOrder);
CREATE INDEX clusterActivityUnder ON clusterActivity (cluster, dayOrder, id);
CREATE INDEX clusterByNumber ON cluster (provinceCode, number);
CREATE INDEX clusterMemberByOrder ON clusterMember (listOrder, dayOrder, id);
CREATE INDEX clusterMemberOfCluster ON clusterMember (cluster, listOrder, dayOrder, id);
CREATE INDEX clusterPlaceByCluster ON clusterPlace (cluster);
CREATE INDEX communeByProvince ON commune (province, sortKey);
CREATE INDEX communeMembershipByCluster ON communeMembership (cluster);
CREATE INDEX communeMembershipByCommune ON communeMembership (communeCode);
CREATE INDEX contactNoteByDay ON contactNote (dayOrder, id);
CREATE INDEX contactNoteUnder ON contactNote (institution, dayOrder, id);
CREATE INDEX contactPointByLevel ON contactPoint (levelOrder, sortKey, id);
CREATE INDEX coreMemberByEnd ON coreMember (untilOn);
CREATE INDEX coreMemberByRegion ON coreMember (sortKey, listOrder, id);
CREATE INDEX directInstructionByDay ON directInstruction (dayOrder, id);
CREATE INDEX directInstructionUnder ON directInstruction (institution, dayOrder, id);
CREATE INDEX distributionByDocument ON distribution (document, sentOrder, id);
CREATE INDEX distributionByDue ON distribution (dueOn);
CREATE INDEX distributionBySending ON distribution (sentOrder, id);
CREATE INDEX documentCorrectionByArea ON documentCorrection (correctedArea);
CREATE INDEX documentCorrectionByNumber ON documentCorrection (documentNumber);
CREATE INDEX documentRelationByFrom ON documentRelation (fromNumber);
CREATE INDEX documentRelationByTo ON documentRelation (toNumber);
CREATE INDEX dutyByTime ON duty (lateFrom, isOpen, isImpossible)
WHERE isOpen = 1 AND isImpossible = 0;
CREATE INDEX dutyByUrgency
ON duty (band, lateFrom, subject, rule, occurrence, isOpen) WHERE isOpen = 1;
CREATE INDEX dutyCompletionBySubject ON dutyCompletion (subject);
CREATE INDEX dutyCoverByDay ON dutyCover (dayOrder, id);
CREATE INDEX dutyCoverByEnd ON dutyCover (lastDay);
CREATE INDEX dutyCoverUnder ON dutyCover (cluster, dayOrder, id);
CREATE INDEX dutyImpossible ON duty (lateFrom, isOpen, isImpossible)
WHERE isOpen = 1 AND isImpossible = 1;
CREATE INDEX entryByRecord ON entry (record);
CREATE INDEX erasureBySubject ON erasure (subject);
CREATE INDEX escalationByArea ON escalation (area, dutyDue, id);
CREATE INDEX escalationByDay ON escalation (matterGroup, cameOn, id);
CREATE INDEX escalationByDecider ON escalation (decider, dutyDue, id);
CREATE INDEX escalationByDue ON escalation (isOpen, dutyDue, id);
CREATE INDEX escalationByEarlier ON escalation (onwardOf);
CREATE INDEX escalationByGroup ON escalation (matterGroup, dutyDue, id);
CREATE INDEX escalationByIncident ON escalation (incident);
CREATE INDEX escalationByOrder ON escalation (dutyDue, id);
CREATE INDEX escalationByState ON escalation (state, dutyDue, id);
CREATE INDEX escalationByWay ON escalation (way, matterGroup);
CREATE INDEX escalationOfIncident ON escalation (incident, dutyDue, id);
CREATE INDEX escalationOpenByDay ON escalation (matterGroup, isOpen, cameOn);
CREATE INDEX formerUnitBySuccessor ON formerUnit (successor);
CREATE INDEX guidanceDocumentByArea ON guidanceDocument (area, listedOn, number, id);
CREATE INDEX guidanceDocumentByListing ON guidanceDocument (listedOn, number, id);
CREATE INDEX guideStepByGuide ON guideStep (guide, id);
CREATE INDEX handoverByDay ON handover (dayOrder, id);
CREATE INDEX importedDocumentByArea
ON importedDocument (area, listedOn, listedNumber, id);
CREATE INDEX importedDocumentByArrival ON importedDocument (recordedAt);
CREATE INDEX importedDocumentByEffect ON importedDocument (effectiveOn);
CREATE INDEX importedDocumentByListing
ON importedDocument (listedOn, listedNumber, id);
CREATE INDEX importedDocumentByNumber ON importedDocument (number, id);
CREATE INDEX importedDocumentByOriginal ON importedDocument (originalDigest);
CREATE INDEX importedDocumentByText ON importedDocument (textDigest);
CREATE INDEX importedListByTime ON importedList (recordedAt, id);
CREATE INDEX incidentByCategory ON incident (category, knownSince, id);
CREATE INDEX incidentByInstitution ON incident (institution, knownSince, id);
CREATE INDEX incidentByLevel ON incident (urgency, knownSince, id);
CREATE INDEX incidentByNumber ON incident (number);
CREATE INDEX incidentByPlace ON incident (institution, urgency, knownSince, id);
CREATE INDEX incidentByRetention ON incident (retainUntil, id) WHERE retainUntil IS NOT NULL;
CREATE INDEX incidentByTime ON incident (knownSince, id);
CREATE INDEX incidentByUrgency ON incident (isOpen, urgency, knownSince, id);
CREATE INDEX incidentDetailByIncident ON incidentDetail (incident);
CREATE INDEX incomingPaperByDay ON incomingPaper (dayOrder, numberOrder, id);
CREATE INDEX institutionByCommune ON institution (communeCode, sortKey, id);
CREATE INDEX institutionByConfirmation ON institution (isClosed, lastConfirmedOn);
CREATE INDEX institutionByContact ON institution (isClosed, contactOrder, sortKey, id);
CREATE INDEX institutionByLevel ON institution (level, sortKey, id);
CREATE INDEX institutionByName ON institution (communeCode, nameKey);
CREATE INDEX institutionByOrder ON institution (isClosed, sortKey, id);
CREATE INDEX institutionBySortKey ON institution (sortKey, id);
CREATE INDEX localClockRuleByCode ON localClockRule (code, fromDay);
CREATE INDEX localRelationByFrom ON localRelation (fromNumber, id);
CREATE INDEX localRelationByTo ON localRelation (toNumber, id);
CREATE INDEX logLineByIncident ON logLine (incident, writtenAt, id);
CREATE INDEX measureByIncident ON measure (incident);
CREATE INDEX numberGivenByRecord ON numberGiven (record);
CREATE INDEX outgoingPaperByDay ON outgoingPaper (dayOrder, numberOrder, id);
CREATE INDEX personByIncident ON person (incident);
CREATE INDEX personnelNoteByDay ON personnelNote (dayOrder, id);
CREATE INDEX personnelNoteUnder ON personnelNote (institution, dayOrder, id);
CREATE INDEX privacyRequestByDay ON privacyRequest (isOver, receivedOn, id);
CREATE INDEX questionByWaiting ON question (isAnswered, waitingSince DESC, id);
CREATE INDEX readingNoteByNumber ON readingNote (number, recordedAt);
CREATE INDEX readingNoteByTime ON readingNote (recordedAt, id);
CREATE INDEX receiptByDistribution ON receipt (distribution, institution);
CREATE INDEX receiptUnread ON receipt (distribution) WHERE readOn IS NULL;
CREATE INDEX recordKeyToPublicKey ON recordKey (record) WHERE isToPublicKey = 1;
CREATE INDEX reminderByEscalation ON reminder (escalation, remindedAt, id);
CREATE INDEX shippedGroundByDocument ON shippedGround (document, holder, code);
CREATE INDEX siteImpactByIncident ON siteImpact (incident);
CREATE INDEX taskByDue ON task (isOver, dueOrder, id);
CREATE INDEX treeChoiceByQuestion ON treeChoice (tree, question, id);
CREATE INDEX understandingByNumber ON understanding (number, recordedAt);
CREATE INDEX understandingByOfficer ON understanding (officer, recordedAt);
CREATE TABLE accessNote (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "incident" BLOB CHECK (length("incident") = 16),
  "reason" TEXT,
  "openedAt" INTEGER
) STRICT;
CREATE VIRTUAL TABLE answerSearch USING fts5(
  questionVietnamese, questionEnglish, conditionVietnamese, conditionEnglish, answerVietnamese, answerEnglish, nextVietnamese, nextEnglish, content = 'shippedAnswer', content_rowid = 'id',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE article (
  rowid INTEGER PRIMARY KEY,
  document BLOB NOT NULL CHECK (length(document) = 16),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  part INTEGER NOT NULL CHECK (part >= 0),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 7),
  number TEXT NOT NULL,
  annex TEXT,
  chapter TEXT,
  path TEXT NOT NULL,
  heading TEXT NOT NULL,
  headingKey TEXT NOT NULL,
  marks TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (document, ordinal)
) STRICT;
CREATE VIRTUAL TABLE articleSearch USING fts5(
  heading, body, content = 'article', content_rowid = 'rowid',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE authorityDocument (
  authority TEXT NOT NULL REFERENCES authorityRule (code) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  number TEXT NOT NULL REFERENCES guidanceDocument (number) ON DELETE RESTRICT,
  PRIMARY KEY (authority, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE authorityOverride (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "task" TEXT,
  "decider" TEXT,
  "decisionNumber" TEXT,
  "decidedOn" INTEGER,
  "effectiveOn" INTEGER,
  "timeLimitDays" INTEGER,
  "note" TEXT
) STRICT;
CREATE TABLE authorityRule (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  taskVietnamese TEXT NOT NULL CHECK (taskVietnamese <> ''), taskEnglish TEXT NOT NULL CHECK (taskEnglish <> ''),
  area TEXT NOT NULL CHECK (area IN ('legal', 'administration', 'preschool', 'general', 'vocational-continuing', 'teachers', 'finance', 'safety', 'child-protection', 'other')),
  decider TEXT NOT NULL CHECK (decider IN ('commune-pc', 'commune-chair', 'commune-dept', 'province-pc', 'province-chair', 'sogddt', 'ministry', 'school')),
  basis TEXT NOT NULL,
  limitDays INTEGER CHECK (limitDays >= 1),
  limitUnit TEXT CHECK (limitUnit IN ('workingDays', 'calendarDays', 'unstatedDays'))
    CHECK ((limitDays IS NULL) = (limitUnit IS NULL)),
  noteVietnamese TEXT, noteEnglish TEXT CHECK ((noteVietnamese IS NULL) = (noteEnglish IS NULL)),
  sourceVietnamese TEXT, sourceEnglish TEXT CHECK ((sourceVietnamese IS NULL) = (sourceEnglish IS NULL)),
  confidence TEXT NOT NULL CHECK (confidence IN ('sourced', 'known', 'unsure', 'proposal'))
) STRICT;
CREATE VIRTUAL TABLE authoritySearch USING fts5(
  taskVietnamese, taskEnglish, noteVietnamese, noteEnglish, basis, content = 'authorityRule', content_rowid = 'id',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE calendarDay (
  id INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,
  effect TEXT NOT NULL CHECK (effect IN ('off', 'worked')),
  nameVietnamese TEXT NOT NULL CHECK (nameVietnamese <> ''), nameEnglish TEXT NOT NULL CHECK (nameEnglish <> ''),
  basis TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('law', 'decreed', 'notYetDecreed', 'local')),
  isLunar INTEGER NOT NULL CHECK (isLunar IN (0, 1)),
  source TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('sourced', 'known', 'unsure', 'proposal'))
) STRICT;
CREATE TABLE catalogueTaken (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "version" TEXT,
  "digest" TEXT
) STRICT;
CREATE TABLE catalogueVersion (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE categoryBasis (
  category TEXT NOT NULL REFERENCES incidentCategory (code) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES guidanceDocument (number) ON DELETE RESTRICT,
  part TEXT,
  noteVietnamese TEXT, noteEnglish TEXT CHECK ((noteVietnamese IS NULL) = (noteEnglish IS NULL)),
  confidence TEXT NOT NULL CHECK (confidence IN ('sourced', 'known', 'unsure', 'proposal')),
  PRIMARY KEY (category, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE clockRule (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  matter TEXT NOT NULL CHECK (matter IN ('incident', 'childFile', 'dataRequest', 'complaint')),
  step TEXT NOT NULL CHECK (step IN ('notify', 'quickReport', 'followUp', 'closingReport', 'procedure')),
  whatVietnamese TEXT NOT NULL CHECK (whatVietnamese <> ''), whatEnglish TEXT NOT NULL CHECK (whatEnglish <> ''),
  categories TEXT NOT NULL,
  lowestLevel INTEGER NOT NULL CHECK (lowestLevel BETWEEN 1 AND 4),
  highestLevel INTEGER NOT NULL CHECK (highestLevel BETWEEN lowestLevel AND 4),
  triggers TEXT NOT NULL,
  recipients TEXT NOT NULL,
  limitUnit TEXT NOT NULL,
  limitCount INTEGER CHECK (limitCount >= 0),
  countedFrom TEXT NOT NULL CHECK (countedFrom IN ('learned', 'judged', 'received', 'fileComplete', 'accepted', 'happened', 'settled')),
  every INTEGER CHECK (every >= 1),
  everyUnit TEXT CHECK ((every IS NULL) = (everyUnit IS NULL)),
  actorVietnamese TEXT NOT NULL CHECK (actorVietnamese <> ''), actorEnglish TEXT NOT NULL CHECK (actorEnglish <> ''), conditionVietnamese TEXT, conditionEnglish TEXT CHECK ((conditionVietnamese IS NULL) = (conditionEnglish IS NULL)),
  document TEXT REFERENCES guidanceDocument (number) ON DELETE RESTRICT,
  basisKind TEXT NOT NULL CHECK (basisKind IN ('law', 'province', 'commune', 'default')),
  confidence TEXT NOT NULL CHECK (confidence IN ('sourced', 'known', 'unsure', 'proposal')),
  source TEXT NOT NULL
) STRICT;
CREATE TABLE cluster (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "isWithdrawn" INTEGER NOT NULL CHECK ("isWithdrawn" IN (0, 1)),
  "provinceCode" TEXT,
  "number" INTEGER,
  "office" TEXT,
  "decision" TEXT,
  "leaderName" TEXT,
  "leaderPhone" TEXT,
  "leaderSince" INTEGER,
  "leaderUntil" INTEGER,
  "members" TEXT
) STRICT;
CREATE TABLE clusterActivity (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "cluster" BLOB CHECK (length("cluster") = 16),
  "activity" TEXT,
  "name" TEXT,
  "chair" TEXT,
  "heldOn" INTEGER,
  "place" TEXT,
  "participants" TEXT,
  "incident" BLOB CHECK (length("incident") = 16),
  "core" BLOB CHECK (length("core") = 16),
  "institution" BLOB CHECK (length("institution") = 16),
  "result" TEXT,
  "dayOrder" INTEGER NOT NULL
) STRICT;
CREATE TABLE clusterMember (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "cluster" BLOB CHECK (length("cluster") = 16),
  "role" TEXT,
  "personName" TEXT,
  "unit" TEXT,
  "phone" TEXT,
  "area" TEXT,
  "fromOn" INTEGER,
  "untilOn" INTEGER,
  "decision" TEXT,
  "listOrder" INTEGER NOT NULL,
  "dayOrder" INTEGER NOT NULL
) STRICT;
CREATE TABLE clusterPlace (
  id INTEGER PRIMARY KEY,
  commune TEXT NOT NULL UNIQUE REFERENCES commune (code) ON DELETE CASCADE,
  formerDistrict TEXT NOT NULL,
  cluster TEXT REFERENCES clusterSeed (code) ON DELETE RESTRICT,
  noteVietnamese TEXT, noteEnglish TEXT CHECK ((noteVietnamese IS NULL) = (noteEnglish IS NULL))
) STRICT;
CREATE TABLE clusterSeed (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  province TEXT NOT NULL REFERENCES province (code) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number >= 1),
  officeVietnamese TEXT NOT NULL CHECK (officeVietnamese <> ''), officeEnglish TEXT NOT NULL CHECK (officeEnglish <> ''),
  formerDistricts TEXT NOT NULL,
  source TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('sourced', 'known', 'unsure', 'proposal')),
  UNIQUE (province, number)
) STRICT;
CREATE TABLE commune (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) = 5),
  province TEXT NOT NULL REFERENCES province (code) ON DELETE RESTRICT,
  name TEXT NOT NULL CHECK (name <> ''),
  asciiName TEXT NOT NULL,
  sortKey BLOB NOT NULL,
  searchText TEXT NOT NULL,
  formerNames TEXT NOT NULL
) STRICT;
CREATE TABLE communeMembership (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "communeCode" TEXT,
  "cluster" BLOB CHECK (length("cluster") = 16)
) STRICT;
CREATE VIRTUAL TABLE communeSearch USING fts5(
  searchText, formerNames, content = 'commune', content_rowid = 'id',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE communeType (
  commune TEXT NOT NULL REFERENCES commune (code) ON DELETE CASCADE,
  fromDay INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('commune', 'ward', 'specialZone')),
  basis TEXT,
  issuedOn INTEGER,
  PRIMARY KEY (commune, fromDay)
) STRICT, WITHOUT ROWID;
CREATE TABLE conflict (
  record BLOB NOT NULL CHECK (length(record) = 16),
  kind INTEGER NOT NULL CHECK (kind >= 1),
  field INTEGER NOT NULL CHECK (field >= 1),
  PRIMARY KEY (record, kind, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE contactNote (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "institution" BLOB CHECK (length("institution") = 16),
  "heldOn" INTEGER,
  "by" TEXT,
  "channel" TEXT,
  "about" TEXT,
  "dayOrder" INTEGER NOT NULL
) STRICT;
CREATE TABLE contactPoint (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "level" TEXT,
  "unit" TEXT,
  "area" TEXT,
  "personName" TEXT,
  "phone" TEXT,
  "hours" TEXT,
  "substitute" TEXT,
  "levelOrder" INTEGER NOT NULL,
  "sortKey" BLOB NOT NULL,
  "fold" TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE contactPointSearch USING fts5(
  unit, area, personName, phone, substitute, content = 'contactPoint', content_rowid = 'rowid',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE coreMember (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "region" TEXT,
  "role" TEXT,
  "institution" BLOB CHECK (length("institution") = 16),
  "schoolName" TEXT,
  "personName" TEXT,
  "areas" TEXT,
  "phone" TEXT,
  "decision" TEXT,
  "fromOn" INTEGER,
  "untilOn" INTEGER,
  "sortKey" BLOB NOT NULL,
  "listOrder" INTEGER NOT NULL
) STRICT;
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL CHECK (value >= 0 OR name = 'latestWriting')
) STRICT, WITHOUT ROWID;
CREATE TABLE decisionTree (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  titleVietnamese TEXT NOT NULL CHECK (titleVietnamese <> ''), titleEnglish TEXT NOT NULL CHECK (titleEnglish <> ''),
  area TEXT NOT NULL CHECK (area IN ('legal', 'administration', 'preschool', 'general', 'vocational-continuing', 'teachers', 'finance', 'safety', 'child-protection', 'other')),
  words TEXT NOT NULL
) STRICT;
CREATE TABLE directInstruction (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "number" TEXT,
  "abstract" TEXT,
  "institution" BLOB CHECK (length("institution") = 16),
  "issuedOn" INTEGER,
  "learnedOn" INTEGER,
  "learnedFrom" TEXT,
  "isCopied" INTEGER NOT NULL CHECK ("isCopied" IN (0, 1)),
  "dueOn" INTEGER,
  "doneOn" INTEGER,
  "note" TEXT,
  "dayOrder" INTEGER NOT NULL
) STRICT;
CREATE TABLE distribution (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "document" TEXT,
  "sentOn" INTEGER,
  "dueOn" INTEGER,
  "channel" TEXT,
  "note" TEXT,
  "sentOrder" INTEGER NOT NULL
) STRICT;
CREATE TABLE documentCorrection (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "documentNumber" TEXT,
  "type" TEXT,
  "title" TEXT,
  "issuer" TEXT,
  "issuedOn" INTEGER,
  "effectiveOn" INTEGER,
  "endsOn" INTEGER,
  "correctedArea" TEXT,
  "remark" TEXT,
  "ground" TEXT,
  "isRestChecked" INTEGER NOT NULL CHECK ("isRestChecked" IN (0, 1)),
  "setAside" TEXT
) STRICT;
CREATE VIRTUAL TABLE documentCorrectionSearch USING fts5(
  documentNumber, type, title, issuer, remark, content = 'documentCorrection', content_rowid = 'rowid',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE documentRelation (
  id INTEGER PRIMARY KEY,
  fromNumber TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('replaces', 'amends', 'partly_repeals', 'details', 'reassigns', 'ends_effect_of')),
  toNumber TEXT NOT NULL,
  effectiveOn INTEGER,
  part TEXT,
  source TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('sourced', 'known', 'unsure', 'proposal')),
  UNIQUE (fromNumber, kind, toNumber)
) STRICT;
CREATE TABLE documentText (
  digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
  text TEXT NOT NULL
) STRICT;
CREATE TABLE draft (
  form TEXT NOT NULL CHECK (form <> ''),
  record BLOB NOT NULL CHECK (length(record) IN (0, 16)),
  title TEXT NOT NULL,
  content BLOB NOT NULL,
  isSealed INTEGER NOT NULL CHECK (isSealed IN (0, 1)),
  keptAt INTEGER NOT NULL,
  baseRevision INTEGER NOT NULL CHECK (baseRevision >= 0),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (form, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE driftLook (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "fromNumber" TEXT,
  "relation" TEXT,
  "toNumber" TEXT,
  "lookedOn" INTEGER,
  "part" TEXT,
  "effectiveOn" INTEGER
) STRICT;
CREATE TABLE duty (
  subject BLOB NOT NULL CHECK (length(subject) = 16),
  rule TEXT NOT NULL CHECK (rule <> ''),
  occurrence INTEGER NOT NULL CHECK (occurrence >= 1),
  subjectKind INTEGER NOT NULL CHECK (subjectKind >= 1),
  startAt INTEGER NOT NULL,
  due INTEGER,
  lateFrom INTEGER NOT NULL,
  band INTEGER NOT NULL CHECK (band BETWEEN 0 AND 3),
  isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
  isBlocking INTEGER NOT NULL CHECK (isBlocking IN (0, 1)),
  isImpossible INTEGER NOT NULL CHECK (isImpossible IN (0, 1)),
  isCall INTEGER NOT NULL CHECK (isCall IN (0, 1)),
  isExcused INTEGER NOT NULL CHECK (isExcused IN (0, 1)),
  ground INTEGER NOT NULL CHECK (ground BETWEEN 0 AND 2),
  limitAt INTEGER,
  doneAt INTEGER,
  PRIMARY KEY (subject, subjectKind, rule, occurrence)
) STRICT, WITHOUT ROWID;
CREATE TABLE dutyCompletion (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "subject" BLOB CHECK (length("subject") = 16),
  "rule" TEXT,
  "occurrence" INTEGER,
  "doneAt" INTEGER,
  "channel" TEXT,
  "personReached" TEXT,
  "excuse" TEXT
) STRICT;
CREATE TABLE dutyCover (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "cluster" BLOB CHECK (length("cluster") = 16),
  "unit" TEXT,
  "personName" TEXT,
  "phone" TEXT,
  "days" TEXT,
  "startsAt" TEXT,
  "endsAt" TEXT,
  "fromOn" INTEGER,
  "untilOn" INTEGER,
  "note" TEXT,
  "dayOrder" INTEGER NOT NULL,
  "lastDay" INTEGER NOT NULL
) STRICT;
CREATE TABLE emergencyNumber (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  nameVietnamese TEXT NOT NULL CHECK (nameVietnamese <> ''), nameEnglish TEXT NOT NULL CHECK (nameEnglish <> ''),
  source TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('sourced', 'known', 'unsure', 'proposal'))
) STRICT;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origin (id) ON DELETE RESTRICT,
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  kind INTEGER NOT NULL CHECK (kind >= 1),
  record BLOB NOT NULL CHECK (length(record) = 16),
  body BLOB NOT NULL,
  contents BLOB NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  UNIQUE (origin, sequence)
) STRICT;
CREATE TABLE erasure (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "subject" BLOB CHECK (length("subject") = 16),
  "ground" TEXT
) STRICT;
CREATE TABLE escalation (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "isWithdrawn" INTEGER NOT NULL CHECK ("isWithdrawn" IN (0, 1)),
  "incident" BLOB CHECK (length("incident") = 16),
  "request" TEXT,
  "detail" TEXT,
  "addresseeLevel" TEXT,
  "addressee" TEXT,
  "copyTo" TEXT,
  "ground" TEXT,
  "dueOn" INTEGER,
  "dueRule" TEXT,
  "state" TEXT,
  "channel" TEXT,
  "letterNumber" TEXT,
  "letterDate" INTEGER,
  "sentAt" INTEGER,
  "reply" TEXT,
  "answeredOn" INTEGER,
  "refusalReason" TEXT,
  "onwardOf" BLOB CHECK (length("onwardOf") = 16),
  "returnReason" TEXT,
  "matter" TEXT,
  "area" TEXT,
  "source" TEXT,
  "raiser" TEXT,
  "raisedOn" INTEGER,
  "unclear" TEXT,
  "decider" TEXT,
  "task" TEXT,
  "proposal" TEXT,
  "isUrgent" INTEGER NOT NULL CHECK ("isUrgent" IN (0, 1)),
  "signer" TEXT,
  "signedOn" INTEGER,
  "replyKind" TEXT,
  "passedOnTo" TEXT,
  "replyGrounds" TEXT,
  "replyNumber" TEXT,
  "replyDate" INTEGER,
  "replyChannel" TEXT,
  "settledNumber" TEXT,
  "settledOn" INTEGER,
  "revokeReason" TEXT,
  "outcome" TEXT,
  "mayBeShared" INTEGER NOT NULL CHECK ("mayBeShared" IN (0, 1)),
  "question" BLOB CHECK (length("question") = 16),
  "session" TEXT,
  "sessionOn" INTEGER,
  "limitOn" INTEGER,
  "limitSource" TEXT,
  "owner" TEXT,
  "voterLetter" TEXT,
  "voterLetterDate" INTEGER,
  "petitionResult" TEXT,
  "toldOn" INTEGER,
  "isOpen" INTEGER NOT NULL CHECK ("isOpen" IN (0, 1)),
  "matterGroup" INTEGER NOT NULL,
  "way" INTEGER NOT NULL,
  "cameOn" INTEGER NOT NULL,
  "fold" TEXT NOT NULL,
  "dutyDue" INTEGER NOT NULL DEFAULT 9223372036854775807
) STRICT;
CREATE VIRTUAL TABLE escalationSearch USING fts5(
  request, addressee, letterNumber, content = 'escalation', content_rowid = 'rowid',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE finding (
  record BLOB NOT NULL CHECK (length(record) = 16),
  kind INTEGER NOT NULL CHECK (kind >= 1),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  vietnamese TEXT NOT NULL,
  english TEXT NOT NULL,
  PRIMARY KEY (record, kind, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE formerUnit (
  id INTEGER PRIMARY KEY,
  code TEXT,
  name TEXT,
  districtCode TEXT NOT NULL,
  districtName TEXT NOT NULL,
  provinceCode TEXT NOT NULL,
  provinceName TEXT NOT NULL,
  successor TEXT NOT NULL REFERENCES commune (code) ON DELETE CASCADE,
  share TEXT NOT NULL CHECK (share IN ('whole', 'kept', 'renamed', 'retyped', 'part', 'part_area', 'part_area_all_people', 'part_people'))
) STRICT;
CREATE TABLE glossaryTerm (
  id INTEGER PRIMARY KEY,
  termVietnamese TEXT NOT NULL CHECK (termVietnamese <> ''), termEnglish TEXT NOT NULL CHECK (termEnglish <> ''),
  identifiers TEXT NOT NULL
) STRICT;
CREATE TABLE guidanceDocument (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  type TEXT NOT NULL,
  titleVietnamese TEXT NOT NULL CHECK (titleVietnamese <> ''), titleEnglish TEXT NOT NULL CHECK (titleEnglish <> ''),
  issuer TEXT NOT NULL,
  issuedOn INTEGER,
  effectiveOn INTEGER,
  area TEXT NOT NULL CHECK (area IN ('legal', 'administration', 'preschool', 'general', 'vocational-continuing', 'teachers', 'finance', 'safety', 'child-protection', 'other')),
  replaces TEXT NOT NULL,
  summaryVietnamese TEXT NOT NULL CHECK (summaryVietnamese <> ''), summaryEnglish TEXT NOT NULL CHECK (summaryEnglish <> ''),
  sourceVietnamese TEXT, sourceEnglish TEXT CHECK ((sourceVietnamese IS NULL) = (sourceEnglish IS NULL)),
  confidence TEXT NOT NULL CHECK (confidence IN ('sourced', 'known', 'unsure', 'proposal')),
  listedOn INTEGER NOT NULL,
  fold TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE guidanceSearch USING fts5(
  number, type, titleVietnamese, titleEnglish, issuer, summaryVietnamese, summaryEnglish, content = 'guidanceDocument', content_rowid = 'id',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE VIRTUAL TABLE guideSearch USING fts5(
  titleVietnamese, titleEnglish, whenVietnamese, whenEnglish, stepWords, content = 'practicalGuide', content_rowid = 'id',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE guideStep (
  id INTEGER PRIMARY KEY,
  guide TEXT NOT NULL REFERENCES practicalGuide (code) ON DELETE CASCADE,
  whatVietnamese TEXT NOT NULL CHECK (whatVietnamese <> ''), whatEnglish TEXT NOT NULL CHECK (whatEnglish <> ''),
  whoVietnamese TEXT NOT NULL CHECK (whoVietnamese <> ''), whoEnglish TEXT NOT NULL CHECK (whoEnglish <> ''),
  limitVietnamese TEXT, limitEnglish TEXT CHECK ((limitVietnamese IS NULL) = (limitEnglish IS NULL)),
  rule TEXT,
  grounds TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('sourced', 'known', 'unsure', 'proposal'))
) STRICT;
CREATE TABLE handover (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "giver" TEXT,
  "receiver" TEXT,
  "witness" TEXT,
  "beganOn" INTEGER,
  "pointKeys" TEXT,
  "pointWords" TEXT,
  "given" TEXT,
  "received" TEXT,
  "noteKeys" TEXT,
  "noteTexts" TEXT,
  "finishedOn" INTEGER,
  "dayOrder" INTEGER NOT NULL
) STRICT;
CREATE TABLE heldEntry (
  origin BLOB NOT NULL CHECK (length(origin) = 16),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  body BLOB NOT NULL,
  contents BLOB NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (origin, sequence)
) STRICT, WITHOUT ROWID;
CREATE TABLE importedDocument (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "number" TEXT,
  "type" TEXT,
  "abstract" TEXT,
  "issuer" TEXT,
  "issuedOn" INTEGER,
  "effectiveOn" INTEGER,
  "area" TEXT,
  "textDigest" TEXT,
  "originalDigest" TEXT,
  "originalName" TEXT,
  "listedOn" INTEGER NOT NULL,
  "listedNumber" TEXT NOT NULL,
  "fold" TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE importedDocumentSearch USING fts5(
  number, type, abstract, issuer, content = 'importedDocument', content_rowid = 'rowid',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE importedList (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "contents" TEXT,
  "fileName" TEXT,
  "digest" TEXT,
  "rows" INTEGER
) STRICT;
CREATE TABLE incident (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "isWithdrawn" INTEGER NOT NULL CHECK ("isWithdrawn" IN (0, 1)),
  "number" INTEGER,
  "category" TEXT,
  "furtherCategories" TEXT,
  "level" INTEGER,
  "title" TEXT,
  "occurredFrom" INTEGER,
  "occurredTo" INTEGER,
  "precision" TEXT,
  "learnedAt" INTEGER,
  "source" TEXT,
  "institution" BLOB CHECK (length("institution") = 16),
  "place" TEXT,
  "dead" INTEGER,
  "heavilyInjured" INTEGER,
  "lightlyInjured" INTEGER,
  "ill" INTEGER,
  "missing" INTEGER,
  "hospitalised" INTEGER,
  "pupils" INTEGER,
  "staff" INTEGER,
  "others" INTEGER,
  "girls" INTEGER,
  "damage" TEXT,
  "state" TEXT,
  "schoolContactedAt" INTEGER,
  "transferDocument" TEXT,
  "transferredOn" INTEGER,
  "cause" TEXT,
  "lesson" TEXT,
  "closingReportNumber" TEXT,
  "chairSignOff" TEXT,
  "falseReportCheck" TEXT,
  "duplicateOf" BLOB CHECK (length("duplicateOf") = 16),
  "settledAt" INTEGER,
  "isRestricted" INTEGER NOT NULL CHECK ("isRestricted" IN (0, 1)),
  "levelSince" INTEGER,
  "supportNextOn" INTEGER,
  "supportEnded" TEXT,
  "conclusionBody" TEXT,
  "conclusionDocument" TEXT,
  "concludedOn" INTEGER,
  "proposal" TEXT,
  "periodicReport" TEXT,
  "leftOutBecause" TEXT,
  "retainUntil" INTEGER,
  "isOpen" INTEGER NOT NULL CHECK ("isOpen" IN (0, 1)),
  "urgency" INTEGER NOT NULL,
  "knownSince" INTEGER NOT NULL,
  "searchText" TEXT NOT NULL,
  "fold" TEXT NOT NULL
) STRICT;
CREATE TABLE incidentCategory (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  nameVietnamese TEXT NOT NULL CHECK (nameVietnamese <> ''), nameEnglish TEXT NOT NULL CHECK (nameEnglish <> ''), examplesVietnamese TEXT NOT NULL CHECK (examplesVietnamese <> ''), examplesEnglish TEXT NOT NULL CHECK (examplesEnglish <> ''), leadVietnamese TEXT NOT NULL CHECK (leadVietnamese <> ''), leadEnglish TEXT NOT NULL CHECK (leadEnglish <> ''),
  defaultLevel INTEGER NOT NULL CHECK (defaultLevel BETWEEN 1 AND 4)
) STRICT;
CREATE TABLE incidentDetail (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "incident" BLOB CHECK (length("incident") = 16),
  "item" TEXT,
  "value" TEXT
) STRICT;
CREATE VIRTUAL TABLE incidentSearch USING fts5(
  searchText, content = 'incident', content_rowid = 'rowid',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE incomingPaper (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "arrivedOn" INTEGER,
  "arrivalNumber" INTEGER,
  "sender" TEXT,
  "number" TEXT,
  "issuedOn" INTEGER,
  "abstract" TEXT,
  "unit" TEXT,
  "passedOn" INTEGER,
  "receipt" TEXT,
  "note" TEXT,
  "dueOn" INTEGER,
  "progress" TEXT,
  "answer" TEXT,
  "handledOn" INTEGER,
  "dayOrder" INTEGER NOT NULL,
  "numberOrder" INTEGER NOT NULL
) STRICT;
CREATE TABLE institution (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "name" TEXT,
  "code" TEXT,
  "level" TEXT,
  "ownership" TEXT,
  "communeCode" TEXT,
  "address" TEXT,
  "sites" TEXT,
  "openedOn" INTEGER,
  "openingDecision" TEXT,
  "closedOn" INTEGER,
  "closingDecision" TEXT,
  "mergedInto" BLOB CHECK (length("mergedInto") = 16),
  "principalName" TEXT,
  "principalPhone" TEXT,
  "phone" TEXT,
  "email" TEXT,
  "contacts" TEXT,
  "nationalStandard" TEXT,
  "standardSince" INTEGER,
  "standardUntil" INTEGER,
  "lastContactOn" INTEGER,
  "lastConfirmedOn" INTEGER,
  "note" TEXT,
  "isClosed" INTEGER NOT NULL CHECK ("isClosed" IN (0, 1)),
  "sortKey" BLOB NOT NULL,
  "nameKey" TEXT NOT NULL,
  "contactOrder" INTEGER NOT NULL,
  "fold" TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE institutionSearch USING fts5(
  name, code, principalName, phone, principalPhone, email, address, sites, content = 'institution', content_rowid = 'rowid',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE institutionTally (
  institution BLOB PRIMARY KEY CHECK (length(institution) = 16),
  openIncidents INTEGER NOT NULL CHECK (openIncidents >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE keyring (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  bytes BLOB NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE localClockRule (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "code" TEXT,
  "fromDay" INTEGER,
  "untilDay" INTEGER,
  "isOff" INTEGER NOT NULL CHECK ("isOff" IN (0, 1)),
  "limitUnit" TEXT,
  "limitCount" INTEGER,
  "countedFrom" TEXT,
  "basisKind" TEXT,
  "documentNumber" TEXT,
  "issuedOn" INTEGER,
  "note" TEXT,
  "what" TEXT,
  "actor" TEXT,
  "condition" TEXT,
  "recipients" TEXT,
  "categories" TEXT,
  "lowestLevel" INTEGER,
  "highestLevel" INTEGER,
  "recurs" INTEGER NOT NULL CHECK ("recurs" IN (0, 1)),
  "setAt" INTEGER
) STRICT;
CREATE TABLE localRelation (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "fromNumber" TEXT,
  "relation" TEXT,
  "toNumber" TEXT,
  "effectiveOn" INTEGER,
  "part" TEXT,
  "ground" TEXT
) STRICT;
CREATE TABLE logLine (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "incident" BLOB CHECK (length("incident") = 16),
  "writtenAt" INTEGER,
  "text" TEXT
) STRICT;
CREATE TABLE measure (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "incident" BLOB CHECK (length("incident") = 16),
  "what" TEXT,
  "doer" TEXT,
  "dueOn" INTEGER,
  "doneOn" INTEGER,
  "result" TEXT
) STRICT;
CREATE TABLE numberGiven (
  packed INTEGER NOT NULL CHECK (packed > 0),
  record BLOB NOT NULL CHECK (length(record) = 16),
  isStanding INTEGER NOT NULL CHECK (isStanding IN (0, 1)),
  PRIMARY KEY (packed, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE officeSettings (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "unit" TEXT,
  "chairName" TEXT,
  "viceChairName" TEXT,
  "officeHeadName" TEXT,
  "contactLine" TEXT
) STRICT;
CREATE TABLE officer (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "name" TEXT,
  "post" TEXT,
  "accessEndedOn" INTEGER
) STRICT;
CREATE TABLE origin (
  id INTEGER PRIMARY KEY,
  bytes BLOB NOT NULL UNIQUE CHECK (length(bytes) = 16),
  role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 4),
  isOwn INTEGER NOT NULL CHECK (isOwn IN (0, 1)),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE outgoingPaper (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "abstract" TEXT,
  "paperKind" TEXT,
  "incident" BLOB CHECK (length("incident") = 16),
  "state" TEXT,
  "returnReason" TEXT,
  "signer" TEXT,
  "recipients" TEXT,
  "number" INTEGER,
  "symbol" TEXT,
  "issuedOn" INTEGER,
  "keeper" TEXT,
  "copies" INTEGER,
  "sentOn" INTEGER,
  "receipt" TEXT,
  "note" TEXT,
  "grounds" TEXT,
  "addressee" TEXT,
  "content" TEXT,
  "escalation" BLOB CHECK (length("escalation") = 16),
  "signerName" TEXT,
  "contactLine" TEXT,
  "dayOrder" INTEGER NOT NULL,
  "numberOrder" INTEGER NOT NULL
) STRICT;
CREATE TABLE person (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "incident" BLOB CHECK (length("incident") = 16),
  "role" TEXT,
  "name" TEXT,
  "sex" TEXT,
  "level" TEXT,
  "birthYear" INTEGER,
  "representative" TEXT,
  "condition" TEXT
) STRICT;
CREATE TABLE personnelNote (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "institution" BLOB CHECK (length("institution") = 16),
  "proposedOn" INTEGER,
  "addressee" TEXT,
  "personName" TEXT,
  "proposal" TEXT,
  "outcome" TEXT,
  "dayOrder" INTEGER NOT NULL
) STRICT;
CREATE TABLE practicalGuide (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  titleVietnamese TEXT NOT NULL CHECK (titleVietnamese <> ''), titleEnglish TEXT NOT NULL CHECK (titleEnglish <> ''),
  area TEXT NOT NULL CHECK (area IN ('legal', 'administration', 'preschool', 'general', 'vocational-continuing', 'teachers', 'finance', 'safety', 'child-protection', 'other')),
  whenVietnamese TEXT NOT NULL CHECK (whenVietnamese <> ''), whenEnglish TEXT NOT NULL CHECK (whenEnglish <> ''),
  stepWords TEXT NOT NULL
) STRICT;
CREATE TABLE privacyRequest (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "requester" TEXT,
  "standing" TEXT,
  "subject" TEXT,
  "ask" TEXT,
  "detail" TEXT,
  "receivedOn" INTEGER,
  "hasThirdParty" INTEGER NOT NULL CHECK ("hasThirdParty" IN (0, 1)),
  "extendedOn" INTEGER,
  "answeredOn" INTEGER,
  "answer" TEXT,
  "letterNumber" TEXT,
  "outcome" TEXT,
  "refusalGround" TEXT,
  "closedOn" INTEGER,
  "isOver" INTEGER NOT NULL CHECK ("isOver" IN (0, 1))
) STRICT;
CREATE TABLE province (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) = 2),
  name TEXT NOT NULL CHECK (name <> ''),
  asciiName TEXT NOT NULL
) STRICT;
CREATE TABLE provinceType (
  province TEXT NOT NULL REFERENCES province (code) ON DELETE CASCADE,
  fromDay INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('province', 'city')),
  basis TEXT,
  issuedOn INTEGER,
  PRIMARY KEY (province, fromDay)
) STRICT, WITHOUT ROWID;
CREATE TABLE question (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "question" TEXT,
  "situation" TEXT,
  "answer" TEXT,
  "grounds" TEXT,
  "area" TEXT,
  "mayBeShared" INTEGER NOT NULL CHECK ("mayBeShared" IN (0, 1)),
  "askedOn" INTEGER,
  "asker" TEXT,
  "answeredOn" INTEGER,
  "isUnsure" INTEGER NOT NULL CHECK ("isUnsure" IN (0, 1)),
  "isAnswered" INTEGER NOT NULL CHECK ("isAnswered" IN (0, 1)),
  "waitingSince" INTEGER NOT NULL
) STRICT;
CREATE VIRTUAL TABLE questionSearch USING fts5(
  question, situation, answer, content = 'question', content_rowid = 'rowid',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE readingNote (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "number" TEXT,
  "unit" TEXT,
  "officer" BLOB CHECK (length("officer") = 16),
  "isBookmark" INTEGER NOT NULL CHECK ("isBookmark" IN (0, 1)),
  "text" TEXT
) STRICT;
CREATE TABLE readingPlace (
  officer BLOB NOT NULL CHECK (length(officer) = 16),
  number TEXT NOT NULL,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  line INTEGER NOT NULL CHECK (line >= -1),
  byteOffset INTEGER NOT NULL CHECK (byteOffset >= 0),
  unit TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (officer, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE receipt (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "distribution" BLOB CHECK (length("distribution") = 16),
  "institution" BLOB CHECK (length("institution") = 16),
  "receivedOn" INTEGER,
  "readOn" INTEGER,
  "reader" TEXT,
  "question" TEXT
) STRICT;
CREATE TABLE recipient (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  nameVietnamese TEXT NOT NULL CHECK (nameVietnamese <> ''), nameEnglish TEXT NOT NULL CHECK (nameEnglish <> ''),
  number TEXT REFERENCES emergencyNumber (number) ON DELETE RESTRICT
) STRICT;
CREATE TABLE recipientDuty (
  id INTEGER PRIMARY KEY,
  category TEXT NOT NULL REFERENCES incidentCategory (code) ON DELETE CASCADE,
  strength TEXT NOT NULL CHECK (strength IN ('must', 'should')),
  recipient TEXT NOT NULL REFERENCES recipient (code) ON DELETE RESTRICT,
  anyOneOf TEXT,
  fromLevel INTEGER NOT NULL CHECK (fromLevel BETWEEN 1 AND 4),
  conditionVietnamese TEXT, conditionEnglish TEXT CHECK ((conditionVietnamese IS NULL) = (conditionEnglish IS NULL)), mannerVietnamese TEXT, mannerEnglish TEXT CHECK ((mannerVietnamese IS NULL) = (mannerEnglish IS NULL)),
  document TEXT REFERENCES guidanceDocument (number) ON DELETE RESTRICT,
  confidence TEXT NOT NULL CHECK (confidence IN ('sourced', 'known', 'unsure', 'proposal'))
) STRICT;
CREATE TABLE recordKey (
  record BLOB PRIMARY KEY CHECK (length(record) = 16),
  wrapped BLOB NOT NULL,
  isToPublicKey INTEGER NOT NULL CHECK (isToPublicKey IN (0, 1)),
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE register (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "communeCode" TEXT,
  "isPractice" INTEGER NOT NULL CHECK ("isPractice" IN (0, 1)),
  "numberingOrigin" TEXT,
  "highestNumberOnPaper" INTEGER
) STRICT;
CREATE TABLE reminder (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "escalation" BLOB CHECK (length("escalation") = 16),
  "remindedAt" INTEGER,
  "channel" TEXT,
  "whom" TEXT,
  "note" TEXT
) STRICT;
CREATE TABLE sealedValue (
  entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE RESTRICT,
  field INTEGER NOT NULL CHECK (field >= 1),
  box BLOB NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (entry, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value BLOB NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE severityLevel (
  level INTEGER PRIMARY KEY CHECK (level BETWEEN 1 AND 4),
  nameVietnamese TEXT NOT NULL CHECK (nameVietnamese <> ''), nameEnglish TEXT NOT NULL CHECK (nameEnglish <> '')
) STRICT;
CREATE TABLE severityTrigger (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  level INTEGER NOT NULL REFERENCES severityLevel (level) ON DELETE CASCADE,
  textVietnamese TEXT NOT NULL CHECK (textVietnamese <> ''), textEnglish TEXT NOT NULL CHECK (textEnglish <> ''),
  document TEXT REFERENCES guidanceDocument (number) ON DELETE RESTRICT
) STRICT;
CREATE TABLE shippedAnswer (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('rule', 'situation')),
  area TEXT NOT NULL CHECK (area IN ('legal', 'administration', 'preschool', 'general', 'vocational-continuing', 'teachers', 'finance', 'safety', 'child-protection', 'other')),
  questionVietnamese TEXT NOT NULL CHECK (questionVietnamese <> ''), questionEnglish TEXT NOT NULL CHECK (questionEnglish <> ''),
  conditionVietnamese TEXT, conditionEnglish TEXT CHECK ((conditionVietnamese IS NULL) = (conditionEnglish IS NULL)),
  answerVietnamese TEXT NOT NULL CHECK (answerVietnamese <> ''), answerEnglish TEXT NOT NULL CHECK (answerEnglish <> ''),
  nextVietnamese TEXT, nextEnglish TEXT CHECK ((nextVietnamese IS NULL) = (nextEnglish IS NULL)),
  rules TEXT NOT NULL,
  grounds TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('sourced', 'known', 'unsure', 'proposal'))
) STRICT;
CREATE TABLE shippedGround (
  id INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES guidanceDocument (number) ON DELETE RESTRICT,
  part TEXT,
  holder TEXT NOT NULL CHECK (holder IN ('answer', 'guide')),
  code TEXT NOT NULL
) STRICT;
CREATE TABLE siteImpact (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "incident" BLOB CHECK (length("incident") = 16),
  "site" TEXT,
  "teaching" TEXT,
  "stoppedFrom" INTEGER,
  "stoppedTo" INTEGER,
  "pupils" INTEGER,
  "decision" TEXT,
  "damage" TEXT
) STRICT;
CREATE TABLE studyStep (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  stageVietnamese TEXT NOT NULL CHECK (stageVietnamese <> ''), stageEnglish TEXT NOT NULL CHECK (stageEnglish <> ''),
  target TEXT NOT NULL,
  whyVietnamese TEXT NOT NULL CHECK (whyVietnamese <> ''), whyEnglish TEXT NOT NULL CHECK (whyEnglish <> '')
) STRICT;
CREATE TABLE task (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "content" TEXT,
  "ground" TEXT,
  "taskOwner" TEXT,
  "dueOn" INTEGER,
  "state" TEXT,
  "product" TEXT,
  "doneOn" INTEGER,
  "dropReason" TEXT,
  "isOver" INTEGER NOT NULL CHECK ("isOver" IN (0, 1)),
  "dueOrder" INTEGER NOT NULL
) STRICT;
CREATE TABLE treeChoice (
  id INTEGER PRIMARY KEY,
  tree TEXT NOT NULL,
  question TEXT NOT NULL,
  labelVietnamese TEXT NOT NULL CHECK (labelVietnamese <> ''), labelEnglish TEXT NOT NULL CHECK (labelEnglish <> ''),
  next TEXT,
  rules TEXT NOT NULL,
  askVietnamese TEXT, askEnglish TEXT CHECK ((askVietnamese IS NULL) = (askEnglish IS NULL)),
  FOREIGN KEY (tree, question) REFERENCES treeQuestion (tree, code) ON DELETE CASCADE
) STRICT;
CREATE TABLE treeQuestion (
  id INTEGER PRIMARY KEY,
  tree TEXT NOT NULL REFERENCES decisionTree (code) ON DELETE CASCADE,
  code TEXT NOT NULL,
  textVietnamese TEXT NOT NULL CHECK (textVietnamese <> ''), textEnglish TEXT NOT NULL CHECK (textEnglish <> ''),
  UNIQUE (tree, code)
) STRICT;
CREATE VIRTUAL TABLE treeSearch USING fts5(
  titleVietnamese, titleEnglish, words, content = 'decisionTree', content_rowid = 'id',
  detail = 'none', columnsize = 0, prefix = '1 2 3 4 5 6 7 8',
  tokenize = 'soxa'
);
CREATE TABLE understanding (
  rowid INTEGER PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE CHECK (length("id") = 16),
  "recordedAt" INTEGER NOT NULL,
  "author" BLOB NOT NULL CHECK (length("author") = 16),
  "number" TEXT,
  "unit" TEXT,
  "officer" BLOB CHECK (length("officer") = 16),
  "understoodOn" INTEGER
) STRICT;
CREATE TRIGGER entryIsNeverChanged BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER entryIsNeverDeleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
