"""The measures of an area by how much they moved: what rose most, what is getting worse."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.asking.answers import Figure, Listed, NoFigure, Status
from bot.asking.asked_period import Form
from bot.asking.question import Against, Question, Statistic
from bot.asking.working_out.changes import change_figures
from bot.asking.working_out.held_against_number import OF_NUMBER, so_much_in_words
from bot.asking.working_out.measures_meant import measures_meant, noun_of
from bot.asking.working_out.the_other_way import the_other_way
from bot.asking.working_out.work import Given, Subject, Work
from bot.figures.measures import Better, Unit

LEAST_BEFORE = 10
"""Under so many a percentage of a count says little: one more homicide is half as many again."""
MOST_MOVED = 12
MOST_NEITHER = 3
_SAID, _YEAR, _PERIOD = _BASES = ("said", "year", "period")
"""What a change is held against: what was named, the same time a year before, or the period before."""


def moved_measures(question: Question, work: Work) -> Listed | NoFigure:
    """The measures that went the way that was asked about, furthest first, by percent of what they were before.

    Left out are counts under ten before, those without a figure to compare with, and those of which neither way is
    better where that was asked. Where nothing is named to compare with, each is held against the same time a year
    before, and where that is not held, against the period before it: those come after the others.
    """
    changes, none_of = _changes(question, work)
    without = len(none_of)
    if not changes and (unclear := next((one for one in none_of if one and one.status is Status.AMBIGUOUS), None)):
        return unclear
    if not changes and (missing := [one for one in none_of if one is not None and one.reason == "missing"]):
        return _nothing_to_compare(question, work, missing)
    if not changes:
        names = [work.framework.areas[key].name for key in question.areas]
        return NoFigure(reason="nothing to list", details={"areas": names, "words": question.period.words})
    told = [one for one in changes if not one.is_small]
    so_far = _so_far(question, told)
    groups = [_group(question, basis, [one for one in so_far if one.basis == basis]) for basis in _BASES]
    moved = [one for _, group in groups for one in group]
    details = {
        "way": _WAYS[question.extreme],
        "moved": len(moved),
        "by_so_much": so_much_in_words(question.condition, question.threshold, Unit.PERCENT),
        "in_points": len([one for one in told if one.is_in_points]) if question.condition else 0,
        "looked_at": len(changes),
        "small": len(changes) - len(told),
        "small_names": [one.figure.measure.name for one in changes if one.is_small],
        "least": LEAST_BEFORE,
        **_beside_them(question, () if question.condition else told),
        "uncompared": without,
        "areas": [work.framework.areas[key].name for key in question.areas],
        "compared": _compared(changes),
        "groups": [group for group, _ in groups if group["looked_at"]],
        "noun": noun_of(question, work),
    }
    most = question.first or MOST_MOVED
    return Listed(
        kind="moved", figures=tuple(one.figure for _, group in groups for one in group[:most]), details=details
    )


_WAYS = {
    Statistic.HIGHEST: "rose",
    Statistic.LOWEST: "fell",
    Statistic.RANK: "got better",
    Statistic.GAP: "got worse",
    None: "moved",
}


@dataclass(frozen=True, slots=True)
class _Change:
    """How far one measure moved: its figure, in percent of the figure before, and what it is held against."""

    figure: Figure
    percent: Decimal
    basis: str

    @property
    def is_small(self) -> bool:
        """Whether a percentage of the figure before says little."""
        return self.figure.measure.unit is Unit.COUNT and abs(self.figure.details["before"]) < LEAST_BEFORE

    @property
    def is_in_points(self) -> bool:
        """Whether it is the change of a percentage."""
        return self.figure.measure.unit is Unit.PERCENT


def _so_far(question: Question, told: Sequence[_Change]) -> Sequence[_Change]:
    """Those that moved by as much as was said, without percentages, of which percent could be points."""
    condition, line = question.condition, question.threshold
    if condition is None or condition not in OF_NUMBER or line is None:
        return told
    return [one for one in told if not one.is_in_points and OF_NUMBER[condition](abs(one.percent), line)]


def _changes(question: Question, work: Work) -> tuple[list[_Change], list[NoFigure | None]]:
    """The change of each measure that has one; and of each of the others why it has none, where that is known."""
    changes: list[_Change] = []
    none_of: list[NoFigure | None] = []
    for subject in measures_meant(question, work):
        if subject.is_old:
            continue
        found = _change(subject, question)
        if isinstance(found, _Change):
            changes.append(found)
        else:
            none_of.append(found)
    return changes, none_of


def _nothing_to_compare(question: Question, work: Work, missing: Sequence[NoFigure]) -> NoFigure:
    """That the time to compare with is not held of any measure; what can be compared of most of them is offered."""
    whys = [str(one.details["why"]) for one in missing]
    comparable = [one.details for one in missing if one.details.get("comparable")]
    names = [work.framework.areas[key].name for key in question.areas]
    why = max(whys, key=whys.count)
    details = {"areas": names, "why": why, "number": whys.count(why), "pair": ""}
    if not comparable:
        return NoFigure(reason="nothing to compare", details=details)
    pairs = [(str(one["comparable"]), str(one["times"])) for one in comparable]
    pair, times = max(pairs, key=pairs.count)
    way = _WAYS[question.extreme] if question.extreme else "changed"
    asking = f"what {way}{' most' if question.first else ''} in {names[0]} {times}"
    return NoFigure(reason="nothing to compare", details={**details, "pair": pair}, instead=((pair, asking),))


def _change(subject: Subject, question: Question) -> _Change | NoFigure | None:
    """The change of a measure against what was named; else against a year before, else against the period before."""
    if not question.against_unsaid:
        return _against(subject, question, _SAID)
    by_the_year = _against(subject, replace(question, against=Against.YEAR_EARLIER, against_unsaid=False), _YEAR)
    if isinstance(by_the_year, _Change):
        return _with_longer(by_the_year, subject, question)
    by_the_period = replace(question, against=Against.PERIOD_EARLIER, against_unsaid=False)
    return _against(subject, by_the_period, _PERIOD)


def _against(subject: Subject, question: Question, basis: str) -> _Change | NoFigure | None:
    found = change_figures(subject, question)
    if isinstance(found, NoFigure):
        return found
    change = next((one for one in found if one.statistic is Statistic.CHANGE), None)
    if change is None or change.value is None or not change.details.get("before"):
        return None
    told = replace(change, details={**change.details, "basis": basis})
    return _Change(told, change.value / abs(change.details["before"]) * 100, basis)


def _with_longer(change: _Change, subject: Subject, question: Question) -> _Change:
    """With the longer times that went the other way, where the newest figure was taken because no time was said."""
    now = subject.given(question.period) if question.period.form is Form.NEWEST else None
    if not isinstance(now, Given) or change.figure.value is None:
        return change
    longer = the_other_way(subject, now, change.figure.value)
    return replace(change, figure=replace(change.figure, details={**change.figure.details, "longer": longer}))


def _beside_them(question: Question, told: Sequence[_Change]) -> dict[str, object]:
    """What a list of what got worse, or rose, says beside it.

    That is what went that way over a longer time alone, and, where better or worse was asked for, what moved furthest
    of which neither way is better.
    """
    judged = question.extreme in (Statistic.RANK, Statistic.GAP)
    neither = [one for one in told if one.figure.measure.better is Better.NEITHER and one.percent and judged]
    neither.sort(key=lambda one: -abs(one.percent))
    by_longer = [
        (one.figure, longer)
        for one in told
        for longer in one.figure.details.get("longer", [])[:1]
        if question.extreme is not None and not _goes_that_way(question, one.figure)
        if _goes_that_way(question, replace(one.figure, value=longer.change))
    ]
    return {
        "neither": tuple(one.figure for one in neither[:MOST_NEITHER]),
        "number_of_neither": len(neither),
        "by_longer": [(figure.measure.name, longer) for figure, longer in by_longer],
    }


def _group(question: Question, basis: str, changes: Sequence[_Change]) -> tuple[dict[str, object], Sequence[_Change]]:
    """Those of one basis that went that way, furthest first, and what is said of them."""
    moved = sorted((one for one in changes if _goes_that_way(question, one.figure)), key=lambda one: -abs(one.percent))
    shown = min(len(moved), question.first or MOST_MOVED)
    return {"basis": basis, "looked_at": len(changes), "moved": len(moved), "shown": shown}, moved


def _compared(changes: Sequence[_Change]) -> str:
    """What is held against what, where it is the same for all."""
    figures = [one.figure for one in changes]
    said = {f"{one.period.in_words} against {one.against.in_words}" for one in figures if one.period and one.against}
    return said.pop() if len(said) == 1 else ""


def _goes_that_way(question: Question, figure: Figure) -> bool:
    value = figure.value or Decimal(0)
    if question.extreme is None:
        return value != 0
    if question.extreme in (Statistic.HIGHEST, Statistic.LOWEST):
        return value > 0 if question.extreme is Statistic.HIGHEST else value < 0
    if figure.measure.better is Better.NEITHER:
        return False
    return value * figure.measure.better.sign * (1 if question.extreme is Statistic.RANK else -1) > 0
