"""What answering needs of the edges, and the facts of one question."""

from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any, Protocol

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.working_out.areas_looked_at import areas_looked_at, measures_looked_at
from bot.asking.working_out.days_looked_at import are_held, areas_looked_at_in_order, days_looked_at
from bot.asking.working_out.work import Work
from bot.chasing.updates import Update
from bot.duties.catalogue import Catalogue
from bot.duties.words import Templates
from bot.figures.framework import Framework
from bot.figures.held import with_area_sums
from bot.figures.periods import Period
from bot.figures.series import Figures, SeriesKey, without_values
from bot.watching.facts import Facts

MOST_DAYS_KEPT = 6
"""Of how many days the figures are kept at once, for questions of many days in a row."""


_VOCABULARIES: deque[tuple[Framework, Vocabulary]] = deque(maxlen=4)
"""Those made last: to make one takes longer than to answer, and a catalogue is read again for many a press."""


def vocabulary_of(catalogue: Catalogue) -> Vocabulary:
    """The vocabulary of a catalogue; the same one where it says what one of those looked at last said."""
    framework, register = catalogue.framework, catalogue.register
    for declared, made in tuple(_VOCABULARIES):
        if made.register == register and declared == framework:
            return made
    made = Vocabulary.of(framework, register)
    _VOCABULARIES.append((framework, made))
    return made


class AnswerSource(Protocol):
    """Where figures and updates are kept."""

    def figures(
        self,
        waves: Mapping[str, Period],
        *,
        measures: Collection[str] | None = None,
        areas: Collection[str] | None = None,
        days: tuple[date, date] | None = None,
        known_on: datetime | None = None,
    ) -> Figures:
        """The figures of some measures, areas and days, or of all, that hold or that were known at a moment."""
        ...

    def series_held(self) -> Collection[SeriesKey]:
        """Every series of which anything was ever held."""
        ...

    def updates(self) -> Sequence[Update]:
        """Every update that was ever given, in the order of their times."""
        ...


class Origin(Protocol):
    """Where one value is from."""

    @property
    def key(self) -> SeriesKey: ...  # noqa: D102 - the names say it
    @property
    def period(self) -> str: ...  # noqa: D102
    @property
    def value(self) -> float: ...  # noqa: D102
    @property
    def provisional(self) -> bool: ...  # noqa: D102
    @property
    def import_id(self) -> int: ...  # noqa: D102
    @property
    def file(self) -> str: ...  # noqa: D102
    @property
    def line(self) -> int: ...  # noqa: D102
    @property
    def who(self) -> str: ...  # noqa: D102
    @property
    def known_at(self) -> datetime: ...  # noqa: D102


class Origins(Protocol):
    """Where values are from."""

    def observations_behind(
        self, keys: Collection[SeriesKey], periods: Collection[str] | None = None, known_on: datetime | None = None
    ) -> Sequence[Origin]:
        """Every value held of some series; the last of a period is the one that holds."""
        ...


class Conversations(Protocol):
    """The last question of each thread, kept over a restart."""

    def last(self, thread: str) -> Mapping[str, Any] | None:
        """What was last kept under a thread."""
        ...

    def keep(self, thread: str, question: Mapping[str, Any], day: date) -> None:
        """Keep the question that a follow-up starts from."""
        ...


class NotUnderstoodBook(Protocol):
    """What was not understood, for the analyst; never who asked."""

    def keep(self, text: str, reason: str, word: str, day: date) -> None:
        """Keep a question without names of persons, or count it once more."""
        ...


@dataclass(frozen=True, eq=False)
class World:
    """What answering works with. With `keep_figures` every figure is read once, for many questions in a row.

    `catalogue_then` gives the catalogue with the causes that were marked by a moment.
    """

    catalogue: Catalogue
    source: AnswerSource
    templates: Templates
    end_of_day: Callable[[date], datetime]
    origins: Origins | None = None
    conversations: Conversations | None = None
    not_understood: NotUnderstoodBook | None = None
    keep_figures: bool = False
    catalogue_then: Callable[[datetime], Catalogue] | None = None
    _kept: dict[date | None, Figures] = field(default_factory=dict)
    _facts: dict[tuple[date, date | None], Facts] = field(default_factory=dict)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The vocabulary of the catalogue."""
        return vocabulary_of(self.catalogue)

    def facts(self, question: Question, day: date, known_on: date | None, *, everywhere: bool = False) -> Facts:
        """What a question looks at as of a day: the figures of its measures and areas, or of all for a list.

        `everywhere` reads its measures in every area: where nothing is held of one, others are named instead. Where
        it is asked why, what leads have said is read as well.
        """
        facts = self._looked_at(question, day, known_on, everywhere=everywhere)
        return facts if not question.why or facts.updates else replace(facts, updates=tuple(self.source.updates()))

    def _looked_at(self, question: Question, day: date, known_on: date | None, *, everywhere: bool) -> Facts:
        if self.keep_figures:
            if (day, known_on) not in self._facts:
                while len(self._facts) >= MOST_DAYS_KEPT:
                    self._facts.pop(next(iter(self._facts)))
                self._facts[day, known_on] = self._facts_of(None, day, known_on)
            return self._facts[day, known_on]
        if question.intent is Intent.HELP and known_on is None:
            held = without_values(self.source.series_held())
            return self._facts_with(held, day, self.catalogue.framework, with_updates=True)
        measures = self._measures_of(question)
        areas = None if everywhere else areas_looked_at(question, self.catalogue.framework, measures)
        days = days_looked_at(question, self.catalogue.framework)
        if days is not None:
            in_order = areas_looked_at_in_order(question, self.catalogue.framework, areas)
            divided = self.catalogue.framework.of_several_kinds
            if not (divided if in_order is None else divided.intersection(in_order)):
                facts = self._facts_of(measures, day, known_on, in_order, days)
                if are_held(question, Work(facts)):
                    return facts
        return self._facts_of(measures, day, known_on, areas)

    def _facts_of(
        self,
        measures: Collection[str] | None,
        day: date,
        known_on: date | None,
        areas: Collection[str] | None = None,
        days: tuple[date, date] | None = None,
    ) -> Facts:
        moment = None if known_on is None else self.end_of_day(known_on)
        framework = self._framework(moment)
        if measures is None and self.keep_figures:
            if known_on not in self._kept:
                self._kept[known_on] = self.source.figures(framework.waves, known_on=moment)
            figures = self._kept[known_on]
        else:
            read = framework.with_bases(measures) if measures and days is None else measures
            figures = self.source.figures(framework.waves, measures=read, areas=areas, days=days, known_on=moment)
        return self._facts_with(figures, day, framework, areas, with_updates=not measures)

    def _facts_with(
        self,
        figures: Figures,
        day: date,
        framework: Framework,
        areas: Collection[str] | None = None,
        *,
        with_updates: bool,
    ) -> Facts:
        return Facts(
            day=day,
            framework=framework,
            figures=with_area_sums(figures.seen_on(day), framework, areas),
            register=self.catalogue.register,
            updates=tuple(self.source.updates()) if with_updates else (),
        )

    def _framework(self, moment: datetime | None) -> Framework:
        """The framework with what was known of its series at a moment; that of now without one."""
        if moment is None or self.catalogue_then is None:
            return self.catalogue.framework
        return self.catalogue_then(moment).framework

    def _measures_of(self, question: Question) -> frozenset[str] | None:
        """The measures asked about, and the bases of their rates; None for all."""
        asked = measures_looked_at(question, self.catalogue.framework)
        if asked is None:
            return None
        measures, wanted = self.catalogue.framework.measures, set(asked)
        for key in asked:
            rate = measures[key].default_rate
            wanted |= {rate.of} if rate is not None else set()
        if question.rate is not None and question.rate.of is not None:
            wanted.add(question.rate.of)
        return frozenset(wanted)
