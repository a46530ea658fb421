"""YAML as it was written: every scalar as its text, every node with its line, every fault of the syntax in words.

Nothing is guessed from how a scalar looks: `no`, `2014-12-02`, `12:30`, `0o17` and `2014/15` stay as they are, quoted
or not. What a text means is for the reader of the field to say.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml

from bot.duties.faults import Fault, cut

DEEPEST = 20
MOST_FROM_ALIASES = 100_000
LONGEST_READ_TWICE = 500_000
LONGEST_LINE = 120
MOST_REMEMBERED = 64
"""Of how many files it is remembered what they say: a home has some twenty, and each round reads them again."""
NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_LINE_ENDS = re.compile("\r\n|[\n\r\x85\u2028\u2029]")  # the ends of lines that YAML 1.1 counts
_PLAIN_TAGS = frozenset({"!", *(f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map"))})
_PARSER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # the same events, many times faster, where libyaml is there


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, where it starts (line from 1, column from 0), and whether it was written without quotes."""

    text: str
    line: int
    column: int
    plain: bool = True

    @property
    def is_null(self) -> bool:
        """Whether nothing is written there: an empty place, `~` or `null` without quotes."""
        return self.plain and self.text in NULLS


@dataclass(frozen=True, slots=True)
class Items:
    """A list. `size` counts all that lies in it, aliases written out."""

    items: tuple["Node", ...]
    line: int
    column: int
    size: int = 1


@dataclass(frozen=True, slots=True)
class Entries:
    """A mapping, in the order written; a key that was given twice stands once, with its first value."""

    pairs: Mapping[str, tuple[Scalar, "Node"]]
    line: int
    column: int
    size: int = 1


Node = Scalar | Items | Entries


@dataclass(frozen=True, slots=True)
class Source:
    """A file's name and its lines, from which a fault takes its excerpt."""

    name: str
    lines: tuple[str, ...] = ()

    def fault(self, line: int, column: int, message: str, value: str | None = None) -> Fault:
        """A fault at a place, with the line itself and a caret under the place."""
        return Fault(self.name, message, line=line, value=value, excerpt=self._excerpt(line, column))

    def fault_at(self, node: Node, message: str) -> Fault:
        """A fault at a node; the value is the node's text where it has one."""
        value = node.text if isinstance(node, Scalar) else None
        return self.fault(node.line, node.column, message, value)

    def _excerpt(self, line: int, column: int) -> str:
        if not 0 < line <= len(self.lines):
            return ""
        written = "".join(letter if letter.isprintable() else " " for letter in self.lines[line - 1])
        indent = len(written) - len(written.lstrip())
        start = max(min(indent, column), column - LONGEST_LINE * 2 // 3 if len(written) > LONGEST_LINE else 0)
        before, after = "…" if start > indent else "", "…" if len(written) > start + LONGEST_LINE else ""
        shown = written[start : start + LONGEST_LINE].rstrip()
        return f"    {before}{shown}{after}\n    {' ' * (len(before) + column - start)}^"


@dataclass(frozen=True, slots=True)
class Document:
    """What one file says. `root` is None where it says nothing, or nothing that could be read (`broken`)."""

    source: Source
    root: Node | None = None
    faults: tuple[Fault, ...] = ()
    broken: bool = False


class _Unreadable(Exception):  # noqa: N818 - it carries the fault that ends the reading
    def __init__(self, fault: Fault) -> None:
        self.fault = fault


@lru_cache(maxsize=MOST_REMEMBERED)
def read_yaml(name: str, text: str) -> Document:
    """Read one YAML document; never raises: what is wrong with it is in `faults`. The same text is read once.

    Refused are syntax faults, a second document, tags, keys given twice, keys that are not texts, merge keys, nesting
    deeper than 20, and aliases that swell. A byte order mark is taken.
    """
    text = text.removeprefix("\ufeff")
    source = Source(name, tuple(_LINE_ENDS.split(text)))
    document = _compose(source, text, _PARSER)
    if document.broken and len(text) <= LONGEST_READ_TWICE:
        return _compose(source, text, yaml.BaseLoader)  # its messages are the same on every machine
    return document


def _compose(source: Source, text: str, parser: Any) -> Document:
    """Compose event by event, so that what is too deep ends the reading before it is read to its end."""
    composer = _Composer(source)
    try:
        root = composer.document(yaml.parse(text, Loader=parser))
    except _Unreadable as end:
        fault = end.fault
    except yaml.YAMLError as error:
        fault = _syntax_fault(source, text, error)
    except UnicodeError as error:
        fault = Fault(source.name, f"is not text: {error.reason if isinstance(error, UnicodeEncodeError) else error}")
    else:
        return Document(source, root, tuple(composer.faults))
    return Document(source, None, (*composer.faults, fault), broken=True)


@dataclass(slots=True)
class _Composer:
    source: Source
    faults: list[Fault] = field(default_factory=list)
    anchors: dict[str, Node] = field(default_factory=dict)
    from_aliases: int = 0

    def document(self, events: Iterable[yaml.Event]) -> Node | None:
        content = (event for event in events if not isinstance(event, (yaml.StreamStartEvent, yaml.StreamEndEvent)))
        if next(content, None) is None:
            return None
        root = self.node(next(content), content, 0)
        next(content)  # the document's end
        if (second := next(content, None)) is not None:
            self.faults.append(
                self.fault(second, "a second document starts here; a file holds one, so leave `---` out")
            )
        return None if isinstance(root, Scalar) and root.is_null else root

    def node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        if isinstance(event, yaml.AliasEvent):
            return self.alias(event)
        assert isinstance(event, yaml.NodeEvent)  # noqa: S101 - tells the type checker what the grammar promises
        if depth > DEEPEST:
            raise _Unreadable(self.fault(event, f"nested deeper than {DEEPEST} levels"))
        tag = getattr(event, "tag", None)
        if tag is not None and tag not in _PLAIN_TAGS:
            self.faults.append(self.fault(event, f"the tag {cut(tag)!r} is not taken; write the value alone"))
        node = self.content(event, events, depth)
        if event.anchor is not None:
            self.anchors[event.anchor] = node
        return node

    def content(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        line, column = _place(event)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, line, column, plain=event.implicit[0])
        if isinstance(event, yaml.SequenceStartEvent):
            items = []
            while not isinstance(inner := next(events), yaml.SequenceEndEvent):
                items.append(self.node(inner, events, depth + 1))
            return Items(tuple(items), line, column, 1 + sum(map(size_of, items)))
        pairs: dict[str, tuple[Scalar, Node]] = {}
        while not isinstance(inner := next(events), yaml.MappingEndEvent):
            self.pair(pairs, self.node(inner, events, depth + 1), self.node(next(events), events, depth + 1))
        return Entries(pairs, line, column, 1 + sum(1 + size_of(value) for _, value in pairs.values()))

    def pair(self, pairs: dict[str, tuple[Scalar, Node]], key: Node, value: Node) -> None:
        if not isinstance(key, Scalar):
            message = "a key must be a plain text (a text that starts with { or [ stands in quotes)"
            self.faults.append(self.source.fault_at(key, message))
        elif key.text == "<<" and key.plain:
            self.faults.append(self.source.fault_at(key, "merge keys (<<) are not taken; write the keys out"))
        elif key.text in pairs:
            first = pairs[key.text][0].line
            self.faults.append(
                self.source.fault_at(key, f"key {cut(key.text)!r} is given twice; the first is in line {first}")
            )
        else:
            pairs[key.text] = (key, value)

    def alias(self, event: yaml.AliasEvent) -> Node:
        name = str(event.anchor)
        if name not in self.anchors:
            raise _Unreadable(self.fault(event, f"*{cut(name)} is not marked by an &{cut(name)} that ends before it"))
        node = self.anchors[name]
        self.from_aliases += size_of(node)
        if self.from_aliases > MOST_FROM_ALIASES:
            raise _Unreadable(self.fault(event, f"aliases swell this file by more than {MOST_FROM_ALIASES:,} values"))
        return node

    def fault(self, event: yaml.Event, message: str) -> Fault:
        return self.source.fault(*_place(event), message)


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (1, 0) if mark is None else (mark.line + 1, mark.column)


def size_of(node: Node) -> int:
    """How many values lie in a node, itself counted, aliases written out."""
    return 1 if isinstance(node, Scalar) else node.size


def _syntax_fault(source: Source, text: str, error: yaml.YAMLError) -> Fault:
    if isinstance(error, yaml.reader.ReaderError):
        before = _LINE_ENDS.split(text[: error.position])
        letter = text[error.position : error.position + 1] or "\0"
        message = f"character U+{ord(letter):04X} is not allowed in a text file"
        return source.fault(len(before), len(before[-1]), message)
    if not isinstance(error, yaml.MarkedYAMLError):
        return Fault(source.name, f"is not YAML: {error}")
    mark = error.problem_mark or error.context_mark
    said = ", ".join(part for part in (error.context, error.problem) if part)
    if mark is None:
        return Fault(source.name, f"is not YAML: {said}")
    line = min(mark.line + 1, len(source.lines))
    message = f"is not YAML: {said}{_advice(said, source.lines[line - 1])}"
    return source.fault(line, mark.column if line == mark.line + 1 else 0, message)


def _advice(said: str, line: str) -> str:
    if "{{" in line or "{%" in line:
        return "; a text with {{ or {% in it stands in quotes"
    if r"'\t'" in said:
        return "; indent with spaces, not tabs"
    if "mapping values are not allowed" in said:
        return "; a text with a colon and a space in it stands in quotes"
    if "'%'" in said or "'@'" in said or "'`'" in said:
        return "; a text that starts with this character stands in quotes"
    return ""
