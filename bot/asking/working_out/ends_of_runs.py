"""The highest or lowest quarter or year of what is counted by the month, and the largest move from one to the next."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.asking.answers import Behind, Figure, NoFigure
from bot.asking.asked_period import AskedPeriod, Form, just_that
from bot.asking.question import Against, Question, Statistic
from bot.asking.working_out.changes import change_figures
from bot.asking.working_out.lines import held_in, held_since, wrong_cadence
from bot.asking.working_out.periods_together import together
from bot.asking.working_out.runs_of_periods import longer_periods
from bot.asking.working_out.work import Given, Subject
from bot.figures.cadences import whole_periods
from bot.figures.number_words import counted
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period, PeriodKind, span


def end_of_longer(subject: Subject, question: Question) -> Figure | NoFigure | None:
    """The highest or lowest quarter, year or week of what is counted in shorter steps; None where that is not asked.

    Compared are the whole ones that are held in full, in the stretch that was asked for or in all that is held.
    """
    if wrong_cadence(subject, question) is None or question.since_when or subject.series is None:
        return None
    if question.first > 1:
        return NoFigure(reason="end of longer")
    asked = question.period if question.period.form is not Form.NEWEST else AskedPeriod(Form.EVERYTHING)
    found = subject.chosen(asked)
    if isinstance(found, NoFigure):
        return found if found.reason in ("missing", "nothing held", "suppressed") else None
    longer = longer_periods(subject, question.cadences[0], found.periods[0], found.periods[-1])
    asked_of = [(one, subject.given(just_that(one))) for one in longer]
    givens = [given for _, given in asked_of if isinstance(given, Given)]
    if len(givens) < 2:
        return None
    then = None if question.against_period is None else subject.given(question.against_period)
    if isinstance(then, NoFigure):
        return then
    highest = question.extreme is Statistic.HIGHEST
    end = max(givens, key=lambda one: one.value) if highest else min(givens, key=lambda one: one.value)
    stretch = span(givens[0].chosen.called, givens[-1].chosen.called)
    noun = cadence_noun(end.chosen.called.kind, 1)
    details = {
        "also": [one.chosen.called.in_words for one in givens if one.value == end.value and one is not end],
        "number": len(givens),
        "stretch": stretch.in_words,
        **_left_out(asked_of, stretch),
        "held_since": held_since(subject, asked),
        "newest": givens[-1].value,
        "newest_period": givens[-1].chosen.called.in_words,
        "up_to_newest": givens[-1].chosen.called.next().end > subject.series.newest.period.end,
        "noun": noun,
    }
    if then is not None and then.chosen.called not in (end.chosen.called, givens[-1].chosen.called):
        details |= {"then": then.value, "then_period": then.chosen.called.in_words}
    return subject.figure(
        Statistic.HIGHEST if highest else Statistic.LOWEST,
        end.value,
        end,
        behind=(Behind(subject.key, end.chosen.periods),),
        formula=f"the {'highest' if highest else 'lowest'} of {counted(len(givens), noun)}",
        details=details,
    )


def _left_out(asked_of: Sequence[tuple[Period, Given | NoFigure]], stretch: Period) -> dict[str, int | list[str]]:
    """Which of the longer periods are left out: those withheld under a floor, and how many are not held in full.

    Before the first and behind the last that were compared only those that are held, and withheld, are left out.
    """
    without = [(one, found) for one, found in asked_of if isinstance(found, NoFigure)]
    withheld = [one.in_words for one, found in without if found.reason == "suppressed"]
    missing = sum(
        found.reason != "suppressed" and stretch.start <= one.start and one.end <= stretch.end for one, found in without
    )
    return {"missing": missing, "withheld": withheld}


def largest_move(subject: Subject, question: Question) -> tuple[Figure, ...] | NoFigure:
    """The largest rise or fall from one period straight to the next, of all that is held or of a stretch."""
    if (wrong := wrong_cadence(subject, question)) is not None:
        return wrong
    held = held_in(subject, question.period)
    if isinstance(held, NoFigure):
        return held
    if any(one.period.text in subject.hidden for one in held):
        return subject.suppressed(held[-1].period)
    pairs = [(one, later) for one, later in pairwise(held) if _follows(one.period, later.period, subject)]
    steps = [(later.value - one.value, later.period) for one, later in pairs]
    rise = question.extreme is Statistic.HIGHEST
    moved = [(value, period) for value, period in steps if (value > 0 if rise else value < 0)]
    if not moved:
        return NoFigure(reason="extreme of one", details={"words": question.period.words})
    _, period = max(moved, key=lambda one: one[0]) if rise else min(moved, key=lambda one: one[0])
    asked = replace(
        question,
        period=just_that(period),
        against=Against.PERIOD_EARLIER,
        against_period=None,
        against_unsaid=False,
    )
    found = change_figures(subject, asked)
    if isinstance(found, NoFigure):
        return found
    stretch = together([one.period for one in held])
    more = {"largest_of": stretch.in_words, "largest": "rise" if rise else "fall"}
    return tuple(replace(one, details={**one.details, **more}) for one in found)


def _follows(one: Period, later: Period, subject: Subject) -> bool:
    if one.kind is PeriodKind.WAVE:
        return not any(one.start < wave.start < later.start for wave in subject.work.framework.waves.values())
    return len(whole_periods(one.kind, one.start, later.end)) == len((one, later))


def both_ends(figures: Sequence[Figure | tuple[Figure, ...] | NoFigure]) -> tuple[Figure, ...] | NoFigure:
    """The highest and the lowest together, or why there is none."""
    found: list[Figure] = []
    for one in figures:
        if isinstance(one, NoFigure):
            return one
        found.extend(one if isinstance(one, tuple) else (one,))
    return tuple(found)
