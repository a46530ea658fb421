"""One file of the catalogue while it is read: its parts, its keyed entries, its faults and warnings."""

from collections.abc import Collection, Iterator
from typing import ClassVar

from bot.duties.faults import Fault
from bot.files.fields import Fields, Reading
from bot.files.yaml_source import Document, Entries, Items, Node, Scalar, Source


class CatalogueFile:
    """A file whose top level is a mapping of parts, such as `areas:` and `peer_groups:`.

    `broken` says that the file is there but could not be read: then nothing is known of what it would have said.
    """

    NOTHING: ClassVar[Document] = Document(Source(""))

    def __init__(self, document: Document) -> None:
        self.reading = Reading(document.source, list(document.faults))
        self.broken = document.broken
        self.name = document.source.name
        root = document.root
        if root is not None and not isinstance(root, Entries):
            self.reading.fault(root, "a file of the catalogue starts with a key and a colon, such as `areas:`")
            self.broken, root = True, None
        self.is_there = document is not self.NOTHING
        self.top = Fields(self.reading, root or Entries({}, 1, 0), "this file")

    @classmethod
    def absent(cls, name: str, broken: bool) -> "CatalogueFile":
        """A file that is not there, or one (`broken`) whose bytes could not be read as text."""
        file = cls(cls.NOTHING)
        file.name, file.broken = name, broken
        return file

    @property
    def faults(self) -> list[Fault]:
        """What is wrong with the file, as far as it has been read."""
        return self.reading.faults

    @property
    def warnings(self) -> list[str]:
        """What is odd in the file but does not make it refused."""
        return self.reading.warnings

    def entries(self, part: str, what: str) -> Iterator[Fields]:
        """The entries of one part, in order."""
        return self.top.entries_of(part, what)

    def keyed(self, part: str, what: str) -> Iterator[tuple[str, Fields]]:
        """The entries of a part with their keys; a key given twice in it is a fault."""
        lines: dict[str, int] = {}
        for fields in self.entries(part, f"this {what}"):
            key = fields.key()
            if key in lines:
                fields.fault(fields.place("key"), f"{what} {key!r} is there twice; the first is in line {lines[key]}")
            elif key:
                lines[key] = fields.place("key").line
                fields.what = f"{what} {key!r}"
            yield key, fields

    def keys(self, part: str) -> Collection[str] | None:
        """The keys of a part's entries, faulty ones too, so that no fault is said again wherever it is referred to."""
        if self.broken:
            return None
        return dict.fromkeys(_keys(self.top.entries.pairs.get(part, (None, None))[1]))

    def done(self) -> None:
        """Refuse the parts that nobody asked for."""
        self.top.done()


def _keys(part: Node | None) -> Iterator[str]:
    for item in part.items if isinstance(part, Items) else ():
        _, key = item.pairs.get("key", (None, None)) if isinstance(item, Entries) else (None, None)
        if isinstance(key, Scalar):
            yield key.text
