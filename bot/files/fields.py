"""The fields of one written entry, read strictly: every fault is kept, none ends the reading.

What a faulty field gives back is a stand-in of its type. It never gets out: a file with a fault is refused whole.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from bot.duties.faults import LONGEST_VALUE, Fault, cut
from bot.figures.periods import EXAMPLES, Period, PeriodError, PeriodKind, parse_period
from bot.files.nearest import did_you_mean, nearest
from bot.files.yaml_source import Entries, Items, Node, Scalar, Source

Word = TypeVar("Word", bound=StrEnum)

NO_PERIOD = Period("", PeriodKind.DAY, date.min, date.min)
MOST_LISTED = 20
_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]{0,11})")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER = re.compile(r"[-+]?[0-9]{1,15}(\.[0-9]{1,15})?")


@dataclass(frozen=True, slots=True)
class Known:
    """The words that a field may refer to, and where they stand. `words` is None where that file could not be read."""

    noun: str
    where: str
    words: Collection[str] | None = ()

    def fault_in(self, word: str) -> str | None:
        """What is wrong with a reference, or None; nothing is said where the words are not known."""
        if self.words is None or word in self.words:
            return None
        near = did_you_mean(word, self.words)
        return f"{self.noun} {cut(word)!r} is not in {self.where}{near or listed('; it has ', self.words)}"


def listed(lead: str, words: Collection[str]) -> str:
    """The known words behind a lead, where they are few enough to be read."""
    return f"{lead}{', '.join(filter(None, words))}" if 0 < len(words) <= MOST_LISTED else ""


@dataclass(slots=True)
class Reading:
    """A file being read: where its faults and warnings go."""

    source: Source
    faults: list[Fault] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def fault(self, node: Node, message: str) -> None:
        """Keep a fault at a place."""
        self.faults.append(self.source.fault_at(node, message))

    def warn(self, node: Node, message: str) -> None:
        """Keep a warning about a place."""
        self.warnings.append(f"{self.source.name}:{node.line}: {message}")


def shape_of(node: Node) -> str:
    """What a node is, in words."""
    if isinstance(node, Scalar):
        return "nothing" if node.is_null else "a text"
    return "a list" if isinstance(node, Items) else "a mapping of keys"


class Fields:
    """The fields of one entry. Each is asked for once, by its key; `done` refuses the keys that nobody asked for."""

    def __init__(self, reading: Reading, entries: Entries, what: str) -> None:
        self.reading = reading
        self.entries = entries
        self.what = what
        self.faulty = False
        self._asked: dict[str, bool] = {}

    def node(self, key: str, required: bool = False) -> Node | None:
        """The node under a key; None where there is none, or only `null`."""
        self._asked[key] = required or self._asked.get(key, False)
        _, node = self.entries.pairs.get(key, (None, None))
        return None if isinstance(node, Scalar) and node.is_null else node

    def place(self, key: str) -> Node:
        """Where a key's value stands, for a fault or a warning; the entry itself where the key is not given."""
        return self.entries.pairs[key][1] if key in self.entries.pairs else self.entries

    def fault(self, node: Node, message: str) -> None:
        """Keep a fault, and remember that this entry has one."""
        self.faulty = True
        self.reading.fault(node, message)

    def done(self) -> None:
        """Refuse unknown keys and name missing ones; an unknown key near to a missing one stands for both."""
        meant: set[str] = set()
        for key, (written, _) in self.entries.pairs.items():
            if key in self._asked:
                continue
            absent = [asked for asked in self._asked if asked not in self.entries.pairs]
            near = nearest(key, absent) or nearest(key, self._asked)
            meant.update([near] if near else [])
            proposal = f"; did you mean {near!r}?" if near else listed("; known are ", list(self._asked))
            self.fault(written, f"unknown key {cut(key)!r}{proposal}")
        self.refuse_missing(meant)

    def refuse_missing(self, meant: Collection[str] = ()) -> None:
        """Name the required keys asked for that are not given, but for those that are meant by another word."""
        for key, required in list(self._asked.items()):
            if required and key not in meant and self.node(key, required=True) is None:
                self.fault(self.entries, f"{key!r} is missing in {self.what}")

    def scalar(self, key: str, required: bool = False, wanted: str = "a text") -> Scalar | None:
        """The scalar under a key, or None; a list or a mapping there is a fault."""
        node = self.node(key, required)
        if node is None or isinstance(node, Scalar):
            return node
        self.fault(node, f"{key!r} is {shape_of(node)}; it must be {wanted}")
        return None

    def text(self, key: str, required: bool = False, default: str = "") -> str:
        """A text, without the spaces around it, as it was written."""
        node = self.scalar(key, required)
        if node is None:
            return default
        if required and not node.text.strip():
            self.fault(node, f"{key!r} is empty; it must be a text")
        return node.text.strip()

    def line(self, key: str, required: bool = False, default: str = "") -> str:
        """A text in one line: line ends and runs of spaces become one space."""
        return " ".join(self.text(key, required, default).split())

    def optional_text(self, key: str) -> str | None:
        """A text, or None where none is given."""
        return self.text(key) or None

    def key(self, key: str = "key") -> str:
        """The key that names this entry."""
        node = self.scalar(key, required=True)
        if node is None:
            return ""
        if fault := fault_in_key(node.text):
            self.fault(node, fault)
        return node.text

    def choice(self, key: str, words: type[Word], default: Word | None = None) -> Word:
        """One of the words of an enumeration; required where it has no default."""
        return self.one_of(key, {word.value: word for word in words}, default)

    def one_of(self, key: str, words: Mapping[str, Word], default: Word | None = None) -> Word:
        """One of the words given."""
        stand_in = default if default is not None else next(iter(words.values()))
        node = self.scalar(key, required=default is None, wanted=f"one of {', '.join(words)}")
        if node is None:
            return stand_in
        if node.text in words:
            return words[node.text]
        self.refuse_choice(key, node, words)
        return stand_in

    def refuse_choice(self, key: str, node: Scalar, words: Collection[str]) -> None:
        """Keep the fault of a word that is none of those that there are."""
        near = did_you_mean(node.text, words)
        self.fault(node, f"{key!r} is {cut(node.text)!r}; it must be one of {', '.join(words)}{near}")

    def flag(self, key: str) -> bool:
        """True or false; false where it is not given."""
        node = self.scalar(key, wanted="true or false")
        if node is None or node.text.lower() in ("true", "false"):
            return node is not None and node.text.lower() == "true"
        self.fault(node, f"{key!r} is {cut(node.text)!r}; it must be true or false")
        return False

    def whole(self, key: str, least: int, most: int, required: bool = False) -> int | None:
        """A whole number within bounds, in plain digits; None where it is not given."""
        wanted = f"a whole number from {least} to {most}, in plain digits"
        node = self.scalar(key, required, wanted)
        if node is None:
            return None
        if _WHOLE.fullmatch(node.text) and least <= int(node.text) <= most:
            return int(node.text)
        self.fault(node, f"{key!r} is {cut(node.text)!r}; it must be {wanted}")
        return None

    def decimal(self, key: str, required: bool = False) -> Decimal | None:
        """An exact decimal number; None where it is not given."""
        wanted = "a number such as -2 or 0.5, without a sign for percent or thousands"
        node = self.scalar(key, required, wanted)
        if node is None:
            return None
        if _NUMBER.fullmatch(node.text):
            return Decimal(node.text)
        self.fault(node, f"{key!r} is {cut(node.text)!r}; it must be {wanted}")
        return None

    def day(self, key: str, required: bool = False) -> date | None:
        """A date written 2014-12-02; None where it is not given."""
        wanted = "a date such as 2014-12-02"
        node = self.scalar(key, required, wanted)
        if node is None:
            return None
        day = day_of(node.text)
        if day is None:
            self.fault(node, f"{key!r} is {cut(node.text)!r}; it must be {wanted}")
        return day

    def period(
        self, key: str, waves: Mapping[str, Period] | None, required: bool = False, kinds: Collection[PeriodKind] = ()
    ) -> Period | None:
        """A period as contract 1 writes it; of one of the kinds, where any are given.

        `waves` are the named periods; None where they could not be read: then what is no calendar period is let pass.
        """
        node = self.scalar(key, required, "a period such as 2015-07 or 2015/16")
        if node is None:
            return None
        try:
            period = parse_period(node.text, waves)
        except PeriodError as error:
            if waves is not None:
                said = str(error) if len(node.text) <= LONGEST_VALUE else f"{cut(node.text)!r} is not a period"
                self.fault(node, f"{key!r}: {said}{did_you_mean(node.text, waves)}")
            return NO_PERIOD
        if kinds and period.kind not in kinds:
            wanted = " or ".join(f"a {kind.replace('-', ' ')} such as {EXAMPLES[kind]}" for kind in kinds)
            self.fault(node, f"{key!r} is {cut(node.text)!r}, a {period.kind}; it must be {wanted}")
        return period

    def reference(self, key: str, known: Known, required: bool = False) -> str | None:
        """A word that must be known; None where it is not given."""
        node = self.scalar(key, required, f"a {known.noun}'s key")
        if node is None:
            return None
        if fault := known.fault_in(node.text):
            self.fault(node, f"{key!r}: {fault}")
        return node.text

    def scalars(self, key: str) -> tuple[Scalar, ...]:
        """The texts of a list; empty where it is not given."""
        node = self.node(key)
        if node is None:
            return ()
        if not isinstance(node, Items):
            shown = cut(node.text) if isinstance(node, Scalar) else "..."
            self.fault(node, f"{key!r} is {shape_of(node)}; it must be a list, written [{shown}]")
            return ()
        return tuple(text for item in node.items if (text := self._text_in_list(key, item)) is not None)

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts of a list, in one line each, in the order written, each once."""
        return tuple(dict.fromkeys(" ".join(item.text.split()) for item in self.scalars(key)))

    def references(
        self, key: str, known: Known, fault_in: Callable[[str], str | None] | None = None
    ) -> tuple[str, ...]:
        """The words of a list that must all be known."""
        for item in self.scalars(key):
            if fault := (fault_in or known.fault_in)(item.text):
                self.fault(item, f"{key!r}: {fault}")
        return self.texts(key)

    def inner(self, key: str, what: str, required: bool = False) -> "Fields | None":
        """The fields of the mapping under a key; None where it is not given."""
        node = self.node(key, required)
        if node is None or isinstance(node, Entries):
            return None if node is None else Fields(self.reading, node, what)
        self.fault(node, f"{key!r} is {shape_of(node)}; it must be a mapping of keys")
        return None

    def entries_of(self, key: str, what: str) -> Iterator["Fields"]:
        """The fields of each mapping of a list."""
        node = self.node(key)
        if node is None:
            return
        if not isinstance(node, Items):
            self.fault(node, f"{key!r} is {shape_of(node)}; it must be a list")
            return
        for item in node.items:
            if isinstance(item, Entries):
                yield Fields(self.reading, item, what)
            else:
                self.fault(item, f"{what} is {shape_of(item)}; it must be a mapping of keys")

    def _text_in_list(self, key: str, item: Node) -> Scalar | None:
        if isinstance(item, Scalar) and item.text.strip() and not item.is_null:
            return item
        found = "an empty place" if isinstance(item, Scalar) else shape_of(item)
        self.fault(item, f"{key!r} has {found} in it; each must be a text")
        return None


def day_of(text: str) -> date | None:
    """The date that is written 2014-12-02, or None where the text is no such date."""
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def fault_in_key(text: str) -> str | None:
    """What is wrong with a key, or None. Keys stand in commands, rules and columns: no spaces, no `:` and no `*`."""
    if not text:
        return "a key is empty"
    for letter in text:
        if letter.isspace() or unicodedata.category(letter) in ("Cc", "Cf", "Cs"):
            return f"key {cut(text)!r} has a space or an unseen character in it; join its words with hyphens"
        if letter in ":*":
            return f"key {cut(text)!r} has {letter!r} in it, which has a meaning in rules; leave it out"
    return None
