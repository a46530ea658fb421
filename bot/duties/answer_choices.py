"""Choices: offered is only what is answered when it is taken; of what is not, it is said why."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from bot.asking.answers import Status
from bot.asking.names.same_words import DEEDS, sense_of
from bot.asking.question import Choice, Question
from bot.asking.words.tokens import words_of
from bot.figures.framework import Framework
from bot.figures.periods import PeriodError, PeriodKind, parse_period

MOST_OFFERED = 4
MOST_TRIED = 16
MOST_REASONS = 2
_MARKED = "marking"
_CANNOT_BE_ASKED = frozenset({"no such groups", "no target"})
"""Why something can never be asked of a measure, whatever is held of it."""
_NOTHING_OF_IT = frozenset({"nothing held", "no rank"})
"""Why nothing of that is to be had of a thing there, whenever it is asked."""
_END_OF_SENTENCE = re.compile(r"(?<=[.?]) ")


class Outcome(Protocol):
    """What came of a question that was tried."""

    @property
    def status(self) -> Status: ...  # noqa: D102 - the names say it
    @property
    def reason(self) -> str | None: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def choices(self) -> tuple[Choice, ...]: ...  # noqa: D102
    @property
    def question(self) -> Question | None: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Sifted:
    """Choices after each was tried. `kept` are answered when they are taken; `passed` are those that are not.

    `reasons` are the sentences that say why of the first of them, `lacking` by what reason each of them is not. What
    may not be shown to who asks is in neither.
    """

    kept: tuple[Choice, ...] = ()
    passed: tuple[Choice, ...] = ()
    reasons: tuple[str, ...] = ()
    lacking: tuple[str | None, ...] = ()
    asked: tuple[Question | None, ...] = ()
    """What those that are not answered ask."""

    @property
    def only_one_asked(self) -> Question | None:
        """What is asked, where it can mean one thing alone and that has no figure."""
        return self.asked[0] if len(self.asked) == 1 and not self.kept else None

    @property
    def only_one_that_can(self) -> Choice | None:
        """The one that has such a target or such groups, where all others are passed over for having none."""
        return self._only_one_beside(_CANNOT_BE_ASKED)

    @property
    def only_one_held(self) -> Choice | None:
        """The one of which anything is held there, where of all others nothing is: `reasons` begin with that."""
        return self._only_one_beside(_NOTHING_OF_IT)

    def _only_one_beside(self, reasons: frozenset[str]) -> Choice | None:
        never = bool(self.lacking) and {*self.lacking} <= reasons
        return self.kept[0] if len(self.kept) == 1 and never else None


def are_kinds_of_it(word: str, names: Iterable[str], framework: Framework) -> bool:
    """Whether measures, by their names, are kinds of a deed, counted in one way: of burglary, not of theft or of calls.

    Theft is so wide that a part of it stands for little of the whole.
    """
    by_name = {one.name: one for one in framework.measures.values()}
    counted = {(by_name[name].unit, by_name[name].combine) if name in by_name else None for name in names}
    said = sense_of(words_of(word)).bag
    return bool(said) and said <= DEEDS - {"theft"} and len(counted) == 1 and None not in counted


def sifted(choices: Sequence[Choice], again: Callable[[str], Outcome] | None) -> Sifted:
    """Try each choice with `again`, which gives what comes of a question that is asked in the place of the first.

    A choice that leads to further choices gives way to those. Without `again` they are as they are, and not tried.
    """
    if again is None:
        return Sifted(tuple(choices))
    kept: list[Choice] = []
    passed: list[Choice] = []
    reasons: list[str] = []
    lacking: list[str | None] = []
    asked: list[Question | None] = []
    for choice in choices[:MOST_TRIED]:
        found = again(choice.question)
        answered = [*_answered(_as_people_write(choice, found, again), found)]
        if answered:
            kept += answered
        elif found.reason != _MARKED:
            passed.append(choice)
            reasons.append(found.text)
            lacking.append(found.reason)
            asked.append(found.question)
    told = _sentences(reasons[:MOST_REASONS])
    return Sifted(_each_once(kept)[:MOST_OFFERED], tuple(passed), told, tuple(lacking), tuple(asked))


_KEY = r"\d{4}(?:/\d\d-Q[1-4]|-Q[1-4]|-W\d\d|-\d\d(?:-\d\d)?)"
_AS_A_FILE_HAS_IT = re.compile(rf"(?<![\w/-])(?:{_KEY}(?:\.\.{_KEY})?|YE-\d{{4}}-\d\d)(?![\w/-])")


def _as_people_write(choice: Choice, found: Outcome, again: Callable[[str], Outcome]) -> Choice:
    """The choice with its periods in words, where that is answered alike: March 2026, and not 2026-03."""
    said = _AS_A_FILE_HAS_IT.sub(lambda key: _in_words(key[0]), choice.question)
    alike = said != choice.question and found.status is Status.ANSWERED and again(said).text == found.text
    return replace(choice, question=said) if alike else choice


def _in_words(key: str) -> str:
    """A period as it is asked for; a quarter by its number, as it is told in brackets. What is none stays."""
    try:
        period = parse_period(key)
    except PeriodError:
        return key
    if period.kind is PeriodKind.QUARTER:
        return f"calendar Q{period.text[-1]} {period.text[:4]}"
    words, _, short = period.in_words.partition(" (")
    return short.removesuffix(")") or words


def _answered(choice: Choice, found: Outcome) -> Iterator[Choice]:
    if found.status is Status.ANSWERED:
        yield choice
        return
    if found.status is Status.AMBIGUOUS:
        for further in found.choices:
            yield replace(further, label=f"{choice.label}, {further.label}")


def _each_once(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    return tuple({one.question: one for one in choices}.values())


def _sentences(texts: Sequence[str]) -> tuple[str, ...]:
    """The sentences of some texts, each once: of two periods the newest figure is the same."""
    return tuple(dict.fromkeys(sentence for text in texts for sentence in _END_OF_SENTENCE.split(text)))
