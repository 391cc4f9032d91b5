"""Reads the test vectors of docs/ledger-format.md, knowing the document and nothing else.

Usage: read_entry.py DOCUMENT
"""

import hashlib
import re
import sys
import unicodedata


class Refused(Exception):
    pass


class Reader:
    def __init__(self, data):
        self.data = data
        self.at = 0

    def take(self, count):
        if self.at + count > len(self.data):
            raise Refused(f"bytes end at {self.at}")
        self.at += count
        return self.data[self.at - count : self.at]

    def byte(self):
        return self.take(1)[0]

    def choice(self, allowed):
        found = self.byte()
        if found not in allowed:
            raise Refused(f"byte {found} before {self.at}")
        return found

    def varint(self, low=0, high=2**63 - 1):
        number, shift = 0, 0
        while True:
            part = self.byte()
            number |= (part & 127) << shift
            if part < 128:
                break
            shift += 7
        if part == 0 and shift:
            raise Refused(f"number not minimal before {self.at}")
        if not low <= number <= high:
            raise Refused(f"number {number} before {self.at}")
        return number

    def signed(self):
        number = self.varint(high=2**64 - 1)
        return -((number + 1) // 2) if number % 2 else number // 2

    def end(self):
        if self.at != len(self.data):
            raise Refused(f"bytes follow at {self.at}")


CODE = 2**31 - 1


def value(reader, depth=0):
    """The value in the notation of the document."""
    tag = reader.choice(range(10))
    if tag < 3:
        return ["null", "false", "true"][tag]
    if tag in (3, 6, 7):
        return {3: "integer", 6: "day", 7: "moment"}[tag] + f" {reader.signed()}"
    if tag == 4:
        text = reader.take(reader.varint()).decode("utf-8")
        return f'text "{text}"'
    if tag == 5:
        return "bytes " + reader.take(reader.varint()).hex()
    if tag == 8:
        return "record " + reader.take(16).hex()
    if depth == 4:
        raise Refused("lists too deep")
    return "list (" + "; ".join([value(reader, depth + 1) for _ in range(reader.varint())]) + ")"


def reference(reader, origin, sequence):
    """(not own, origin, sequence): the order of the document."""
    if reader.choice((0, 1)):
        other = reader.take(16)
        if other == origin:
            raise Refused("own origin written out")
        return (True, other, reader.varint(1))
    return (False, origin, reader.varint(1, sequence - 1))


def base(reader, origin, sequence):
    form = reader.choice((0, 1, 2))
    if form == 0:
        return "none"
    if form == 2:
        return "catalogue:" + reader.take(32).hex()
    references = [reference(reader, origin, sequence) for _ in range(reader.varint(1))]
    if references != sorted(set(references)):
        raise Refused("references not ascending")
    return ",".join(f"{name.hex()}:{number}" for _, name, number in references)


def entry(body):
    """The lines of the document, and the commitments: (class, digest), the reason first."""
    reader = Reader(body)
    reader.choice((1,))
    origin, sequence, counter = reader.take(16), reader.varint(1), reader.varint()
    index, count = reader.varint(0, CODE), reader.varint(1, CODE)
    if index >= count:
        raise Refused("index not below count")
    author, role, flags = reader.take(16), reader.choice((1, 2, 3, 4)), reader.choice((0, 1, 2, 3))
    written, kind, version = reader.signed(), reader.varint(1, CODE), reader.varint(1, CODE)
    record = reader.take(16)
    reason = reader.take(32) if reader.choice((0, 1)) else None
    commitments = [(0, reason)] if reason else []
    lines = [
        f"origin {origin.hex()}", f"sequence {sequence}", f"counter {counter}",
        f"change {index} of {count}", f"author {author.hex()}", f"role {role}",
        f"suspect {flags & 1}", f"undo {flags >> 1}", f"writtenAt {written}", f"kind {kind} version {version}",
        f"record {record.hex()}", f"reason {reason.hex() if reason else 'none'}",
    ]
    last = 0
    for _ in range(reader.varint()):
        field = reader.varint(last + 1, CODE)
        sealed = reader.choice((0, 1))
        seen = base(reader, origin, sequence)
        commitment = reader.take(32)
        lines.append(
            f"field {field} {'sealed' if sealed else 'plain'} base {seen}"
            f" commitment {commitment.hex()}"
        )
        commitments.append((sealed, commitment))
        last = field
    reader.end()
    return lines, commitments, bool(reason)


def contents(data, commitments, has_reason):
    reader = Reader(data)
    for number, (sealed, commitment) in enumerate(commitments):
        form = reader.choice((0, 1, 2) if sealed else (0, 1))
        if form != 1:
            continue
        salt = reader.take(16)
        payload = reader.take(reader.varint())
        if hashlib.sha256(salt + payload).digest() != commitment:
            raise Refused(f"commitment {number}")
        inner = Reader(payload)
        for _ in range(1 if has_reason and number == 0 else 2):
            value(inner)
        inner.end()
    reader.end()


def sections(document):
    block = re.search(r"^```vectors\n(.*?)^```$", document, re.M | re.S).group(1)
    found, title = {}, None
    for line in block.splitlines():
        if line.startswith("["):
            title = line[1:-1]
            found[title] = []
        elif line:
            found[title].append(line)
    return found


def same(found, expected, what):
    if found != expected:
        raise Refused(f"{what}: {found!r} is not {expected!r}")


def verify(found):
    verified, previous = 0, bytes(32)
    octets = lambda title: bytes.fromhex("".join(found[title]))
    for title in found:
        word, _, rest = title.partition(" ")
        if word == "record":
            kind, _, code = rest.partition(" ")
            name = f"soxa:{kind}:" + unicodedata.normalize("NFC", code)
            same(hashlib.sha256(name.encode()).digest()[:16], octets(title), title)
        elif word == "value":
            reader = Reader(octets(title))
            same(value(reader), rest, title)
            reader.end()
        elif rest.endswith(" body"):
            number = rest.split()[0]
            lines, commitments, has_reason = entry(octets(title))
            same(lines, found[f"entry {number} reads"], title)
            contents(octets(f"entry {number} contents"), commitments, has_reason)
            previous = hashlib.sha256(b"soxa-entry-1" + previous + octets(title)).digest()
            same(previous, octets(f"entry {number} hash"), title)
        else:
            continue
        verified += 1
    return verified


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        vectors = sections(file.read())
    try:
        print(verify(vectors), "vectors verified")
    except Refused as refusal:
        sys.exit(f"refused: {refusal}")
