"""Evaluating: what the rules find as of a day. Nothing is written."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from bot.chasing.updates import Update
from bot.duties.catalogue import Catalogue
from bot.figures.held import with_area_sums
from bot.figures.periods import Period
from bot.figures.series import Figures
from bot.watching.evaluate import Evaluation, evaluate_rules
from bot.watching.facts import Facts
from bot.watching.rules import Rule


class FiguresSource(Protocol):
    """Where figures and updates are kept."""

    def figures(
        self,
        waves: Mapping[str, Period],
        *,
        measures: Collection[str] | None = None,
        known_on: datetime | None = None,
    ) -> Figures:
        """Every figure, or those of some measures, the newest value of each; or as it was known at a time."""
        ...

    def updates(self) -> Sequence[Update]:
        """Every update that was ever given, in the order of their times."""
        ...


def facts_of(catalogue: Catalogue, source: FiguresSource, day: date, known_on: datetime | None = None) -> Facts:
    """What the rules look at as of a day: the periods ended by then, and the updates given by then."""
    figures = source.figures(catalogue.framework.waves, known_on=known_on).seen_on(day)
    return Facts(
        day=day,
        framework=catalogue.framework,
        figures=with_area_sums(figures, catalogue.framework),
        register=catalogue.register,
        updates=tuple(source.updates()),
    )


def evaluate(
    catalogue: Catalogue, rules: Sequence[Rule], source: FiguresSource, day: date, known_on: datetime | None = None
) -> Evaluation:
    """What the rules find as of a day, with the figures as they were known at a time if one is given."""
    return evaluate_rules(rules, facts_of(catalogue, source, day, known_on))
