"""A figure beside others: as a rate, by rank and gap among peers, as a share, and areas in their order."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Behind, Figure, NoFigure
from bot.asking.question import Intent, Question, Statistic
from bot.asking.working_out.bases import base_said, rate_for, shared_base, without_one_base
from bot.asking.working_out.lines import mean_of
from bot.asking.working_out.peers_meant import group_meant
from bot.asking.working_out.work import Given, Subject
from bot.figures.areas import PeerGroup
from bot.figures.measures import Combine, Rate, Unit
from bot.figures.number_words import figure_in_words
from bot.figures.peers import Standing, standing_of
from bot.figures.periods import PeriodKind
from bot.figures.rates import NO_BASE, RateValue
from bot.figures.series import SeriesKey


def rate_figure(subject: Subject, question: Question) -> Figure | NoFigure:
    """So many per so many of a base: the newest that ended by the period. It is not annualised."""
    given = subject.given(question.period)
    if isinstance(given, NoFigure):
        return given
    rate = asked_rate(subject, question)
    if isinstance(rate, NoFigure):
        return rate
    found = rate_for(subject, given, rate)
    if found.value is None or found.base is None:
        return NoFigure(reason="no base", details={"name": subject.name, "why": found.reason})
    base = subject.work.framework.measures[rate.of]
    base_value = Decimal(repr(found.base.value))
    details = {
        "count": given.value,
        "base": base_value,
        "base_name": base.name,
        "base_period": found.base.period.in_words,
    }
    return subject.figure(
        Statistic.RATE,
        found.value,
        given,
        unit=subject.measure.unit_of_rate,
        per=rate.per,
        of=rate.of,
        provisional=given.window.provisional or found.base.provisional,
        behind=behind_rate(subject, given, rate, found),
        formula=rate_formula(given, rate, found),
        details=details,
    )


_OF_A_YEAR = (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)
"""How a base is counted that holds for any part of its year, however its years would add up: households."""


def asked_rate(subject: Subject, question: Question) -> Rate | NoFigure:
    """The rate that is meant: as asked, else the measure's own."""
    own, asked = subject.measure.default_rate, question.rate
    of = asked.of if asked is not None and asked.of else own.of if own else None
    if of is None and asked is not None and asked.per:
        of = _people_of(subject)  # a bare per 1,000 is per 1,000 of those who live there
    if of is None or not subject.measure.can_be_shared_out:
        return NoFigure(reason="no rate", details={"name": subject.measure.name})
    base, counted = subject.work.framework.measures[of], subject.measure.unit is Unit.COUNT
    stands_for_a_time = base.combine is Combine.LAST or base.cadence in _OF_A_YEAR
    stands_for_a_time &= counted or base.cadence in (*_OF_A_YEAR, subject.measure.cadence)
    if of in subject.work.denied or of == subject.key.measure or base.unit is not Unit.COUNT or not stands_for_a_time:
        return NoFigure(reason="no such base", details={"name": base.name})
    its_own, said = (own.per if own is not None and own.of == of else None), asked.per if asked is not None else None
    per = (its_own if said == 1 and counted else said) or said or its_own or 1_000  # a count for each is tiny
    return Rate(per, of)


_PEOPLE = frozenset({"residents", "population", "resident population", "inhabitants"})


def _people_of(subject: Subject) -> str | None:
    """The only measure of who lives there."""
    measures = subject.work.framework.measures.values()
    found = [one.key for one in measures if _PEOPLE & {name.lower() for name in (one.name, *one.aliases)}]
    return found[0] if len(found) == 1 else None


def rate_formula(given: Given, rate: Rate, found: RateValue) -> str:
    """How a rate is worked out, with its numbers; empty where it has no base."""
    base = "" if found.base is None else figure_in_words(found.base.value)
    return f"{figure_in_words(given.value)} × {rate.per:,} / {base}" if base else ""


def behind_rate(subject: Subject, given: Given, rate: Rate, found: RateValue) -> tuple[Behind, ...]:
    """The figures that a rate is made of: those of the measure, and the base."""
    own = Behind(subject.key, given.chosen.periods)
    if found.base is None:
        return (own,)
    return (own, Behind(SeriesKey(rate.of, subject.key.area), (found.base.period,)))


def rank_figure(subject: Subject, question: Question) -> Figure | NoFigure:
    """The rank among peers; 1 is best, on the default rate where there is one."""
    found = _standing(subject, question)
    if isinstance(found, NoFigure):
        return found
    group, given, standing = found
    if standing.rank is None:
        return NoFigure(reason="no rank", details={"name": subject.name, "why": standing.reason})
    if _any_hidden(subject, standing):
        # A place among others says on which side of a figure that is shown one lies that is not.
        return subject.suppressed(standing.period)
    details = _standing_details(subject, group, standing) | {"rank": standing.rank, "of_all": standing.of}
    return subject.figure(
        Statistic.RANK,
        Decimal(standing.rank),
        given,
        unit=Unit.RANK,
        per=standing.rate.per if standing.rate else None,
        of=standing.rate.of if standing.rate else None,
        provisional=standing.provisional,
        behind=_behind_standing(subject, standing),
        formula=f"1 + the number of {group.name} that did better",
        details=details,
    )


def gap_figure(subject: Subject, question: Question) -> Figure | NoFigure:
    """How far an area is from the mean of its peers, itself among them, on the default rate where there is one."""
    found = _standing(subject, question)
    if isinstance(found, NoFigure):
        return found
    group, given, standing = found
    own = standing.values.get(subject.key.area)
    if own is None or len(standing.values) < 2:
        return NoFigure(reason="no rank", details={"name": subject.name, "why": standing.reason})
    if _any_hidden(subject, standing):
        return subject.suppressed(standing.period)
    average = mean_of(tuple(standing.values.values()))
    details = _standing_details(subject, group, standing) | {"own": own, "average": average, "of_all": standing.of}
    return subject.figure(
        Statistic.GAP,
        own - average,
        given,
        unit=subject.measure.unit_of_rate if standing.rate else subject.measure.unit,
        per=standing.rate.per if standing.rate else None,
        of=standing.rate.of if standing.rate else None,
        provisional=standing.provisional,
        behind=_behind_standing(subject, standing),
        formula=f"{own:.4f} - {average:.4f}, the mean of {standing.of} with itself",
        details=details,
    )


FEWEST_FOR_PERCENT = 10
"""Of fewer than these a percentage says little."""


def gap_between(subjects: Sequence[Subject], question: Question) -> Figure | NoFigure:
    """The first of two areas less the second, on the default rate where there is one."""
    of_one_group = len(question.groups) == 1 and len(question.areas) < 2
    if len(subjects) != 2 or of_one_group or question.peers:
        return NoFigure(reason="two things")
    if len(question.measures) != 1 and subjects[0].measure.unit is not subjects[1].measure.unit:
        return NoFigure(reason="two things")
    found = [_as_compared(one, question) for one in subjects]
    for one in found:
        if isinstance(one, NoFigure):
            return one
    (first, own), (second, other) = (one for one in found if not isinstance(one, NoFigure))
    if first.chosen.periods != second.chosen.periods and len(question.measures) > 1:
        return _two_measures(subjects, (first, second))
    if first.chosen.periods != second.chosen.periods:
        return NoFigure(reason="different periods", details={"name": subjects[0].measure.name})
    rates = [_rate_compared(one, question) for one in subjects]
    if len({*rates}) > 1:
        return NoFigure(reason="two things")
    rate = rates[0] if isinstance(rates[0], Rate) else None
    base = NO_BASE if rate is None else shared_base(subjects[0], first, rate)
    if rate is not None and base.differs:
        return without_one_base(subjects[0].measure.name, rate.of, subjects[0].work)
    by_name = len(question.measures) > 1 or len(question.groups) > 1
    other_name = subjects[1].name if by_name else subjects[1].area.name
    details = {"own": own, "average": other, "other_name": other_name, **base_said(base, rate, subjects[0].work)}
    details["rate_to_add"] = None if rate is not None or by_name else subjects[0].measure.default_rate
    details |= _in_percent(own, other, subjects[0].measure.unit) if question.percent else {}
    return subjects[0].figure(
        Statistic.GAP,
        own - other,
        first,
        unit=subjects[0].measure.unit_of_rate if rate else subjects[0].measure.unit,
        per=rate.per if rate else None,
        of=rate.of if rate else None,
        behind=tuple(Behind(one.key, first.chosen.periods) for one in subjects),
        formula=f"{own:.4f} - {other:.4f}",
        details=details,
    )


def _in_percent(own: Decimal, other: Decimal, unit: Unit) -> dict[str, object]:
    """How much more or less the one is than the other in percent of that; of percentages the points stand alone."""
    if unit is Unit.PERCENT or own == other:
        return {}
    if other <= 0 or (unit is Unit.COUNT and other == int(other) and other < FEWEST_FOR_PERCENT):
        return {"no_percentage": f"it is of fewer than {FEWEST_FOR_PERCENT}" if other > 0 else "it is nothing"}
    return {"of_other": abs(own - other) * 100 / other}


def _two_measures(subjects: Sequence[Subject], given: Sequence[Given]) -> NoFigure:
    """What each of two measures is, by whom it is counted and up to when, where no figure of both is of one time."""
    told = [
        {
            "name": one.measure.name,
            "source": one.measure.source,
            "newest": its.chosen.called.in_words,
            "description": one.measure.description,
        }
        for one, its in zip(subjects, given, strict=True)
    ]
    return NoFigure(reason="two measures", details={"names": [one["name"] for one in told], "told": told})


def _rate_compared(subject: Subject, question: Question) -> Rate | NoFigure | None:
    """The rate by which two are held against one another: the one asked for, else the measure's own; by number none."""
    if question.rate is not None:
        return asked_rate(subject, question)
    return None if question.by_number else subject.measure.default_rate


def _as_compared(subject: Subject, question: Question) -> tuple[Given, Decimal] | NoFigure:
    given = subject.given(question.period)
    if isinstance(given, NoFigure):
        return given
    rate = _rate_compared(subject, question)
    if rate is None or isinstance(rate, NoFigure):
        return (given, given.value) if rate is None else rate
    found = NoFigure(reason="no such base", details={"name": rate.of})
    if rate.of in subject.work.denied:
        return found
    value = rate_for(subject, given, rate)
    if value.value is None:
        return NoFigure(reason="no base", details={"name": subject.name, "why": value.reason})
    return given, value.value


ADDING_UP = (Unit.COUNT, Unit.POUNDS, Unit.MINUTES)
"""What a whole is made of: so many cases, or so much money."""


def share_figure(subjects: Sequence[Subject], question: Question) -> Figure | NoFigure:
    """An area's part of the area it lies within, or a group's part of all, in percent."""
    part = _part_and_whole(subjects, question)
    if isinstance(part, NoFigure):
        return part
    one, all_of_it = part
    if one.measure.unit not in ADDING_UP or one.measure.combine is not Combine.SUM:
        return NoFigure(reason="no share", details={"name": one.measure.name})
    given, whole = one.given(question.period), all_of_it.given(question.period)
    for found in (given, whole):
        if isinstance(found, NoFigure):
            return found
    assert isinstance(given, Given)  # noqa: S101 - NoFigure was returned
    assert isinstance(whole, Given)  # noqa: S101 - likewise
    if given.chosen.periods != whole.chosen.periods:
        return NoFigure(reason="share of two periods", details={"part": one.name, "whole": all_of_it.name})
    if not given.value <= whole.value or whole.value <= 0:
        return NoFigure(reason="no share", details={"name": one.measure.name})
    details = {"part": given.value, "whole": whole.value, "whole_name": all_of_it.name}
    details["of_another"] = one.measure.key != all_of_it.measure.key
    return one.figure(
        Statistic.SHARE,
        given.value * 100 / whole.value,
        given,
        unit=Unit.PERCENT,
        of=None,
        provisional=given.window.provisional or whole.window.provisional,
        behind=(Behind(one.key, given.chosen.periods), Behind(all_of_it.key, whole.chosen.periods)),
        formula=f"{figure_in_words(given.value)} / {figure_in_words(whole.value)} × 100",
        details=details,
    )


def _part_and_whole(subjects: Sequence[Subject], question: Question) -> tuple[Subject, Subject] | NoFigure:
    framework = subjects[0].work.framework
    unclear = NoFigure(reason="no whole", details={"name": subjects[0].measure.name})
    if len(question.measures) != 1:
        # Two measures have a share only where the question names them as part and whole, in this order.
        two = len(question.measures) == 2 and len(subjects) == 2 and question.as_share and not question.groups
        return (subjects[0], subjects[1]) if two else unclear
    if question.groups:
        alone = len(subjects) == 1
        return (subjects[0], subjects[0].work.subject(*subjects[0].key[:2])) if alone else unclear
    if len(subjects) == 1:
        # Without another area named, it is the share of home that is asked for; else of the area that it lies in.
        within = framework.with_ancestors(subjects[0].area.key)[1:]
        parent = framework.home if framework.home in within else subjects[0].area.parent
        return unclear if parent is None else (subjects[0], subjects[0].work.subject(subjects[0].key.measure, parent))
    if len(subjects) != 2:
        return unclear
    for one, other in (subjects, reversed(subjects)):
        if other.key.area in framework.with_ancestors(one.key.area)[1:]:
            return one, other
    return unclear


def _standing(subject: Subject, question: Question) -> tuple[PeerGroup, Given, Standing] | NoFigure:
    given = subject.given(question.period)
    if isinstance(given, NoFigure):
        return given
    if subject.key.group or (len(given.chosen.periods) > 1 and subject.measure.cadence is PeriodKind.WAVE):
        return NoFigure(reason="rank of a stretch", details={"cadence": subject.measure.cadence.value})
    group = group_meant(subject, question)
    if isinstance(group, NoFigure):
        return group
    by_number = question.by_number and question.intent is Intent.GAP  # the mean of the numbers that were told
    measure = replace(subject.measure, rates={}) if by_number else subject.measure
    rate = measure.default_rate
    if rate is not None and rate.of in subject.work.denied:
        return NoFigure(reason="no such base", details={"name": rate.of})
    standing = standing_of(
        subject.work.facts.figures, measure, group, subject.key.area, given.chosen.called, given.chosen.periods
    )
    return group, given, standing


def _standing_details(subject: Subject, group: PeerGroup, standing: Standing) -> dict[str, object]:
    names = subject.work.framework.areas
    hidden = _any_hidden(subject, standing)
    in_order = sorted(standing.values.items(), key=lambda one: one[1] * -(subject.measure.better.sign or 1))
    table: Mapping[str, object] = {} if hidden else {names[area].name: value for area, value in in_order}
    return {
        "group_of_peers": group.name,
        "table": table,
        "behind_best": _behind_the_best(subject, standing, table),
        "behind_next": _behind_the_next(subject, standing, table),
        **base_said(standing.base, standing.rate, subject.work),
        "without": [names[area].name for area in standing.without if area in names],
    }


def _behind_the_best(subject: Subject, standing: Standing, table: Mapping[str, object]) -> tuple[str, Decimal] | None:
    """Who is first, and how far an area is from it; nothing of one that is first itself, or where one is not shown."""
    own = standing.values.get(subject.key.area)
    if not table or own is None or standing.rank in (None, 1):
        return None
    best, value = max(standing.values.items(), key=lambda one: one[1] * subject.measure.better.sign)
    return subject.work.framework.areas[best].name, abs(own - value)


def _behind_the_next(subject: Subject, standing: Standing, table: Mapping[str, object]) -> tuple[str, Decimal] | None:
    """Who is straight in front, and how far an area is from it; nothing where that is the first, or none is."""
    own, sign = standing.values.get(subject.key.area), subject.measure.better.sign
    if not table or own is None or standing.rank in (None, 1):
        return None
    in_front = {area: value for area, value in standing.values.items() if (value - own) * sign > 0}
    values = {*in_front.values()}
    if len(values) < 2:
        return None
    nearest, value = min(in_front.items(), key=lambda one: abs(one[1] - own))
    return subject.work.framework.areas[nearest].name, abs(own - value)


def _any_hidden(subject: Subject, standing: Standing) -> bool:
    suppression, measure = subject.work.suppression, subject.key.measure
    texts = {period.text for period in standing.parts}
    return any(texts & suppression.hidden(SeriesKey(measure, area)) for area in standing.values)


def _behind_standing(subject: Subject, standing: Standing) -> tuple[Behind, ...]:
    own = [Behind(SeriesKey(subject.key.measure, area), standing.parts) for area in standing.values]
    if standing.rate is None or standing.base.period is None:
        return tuple(own)
    keys = [SeriesKey(standing.rate.of, area) for area in standing.values]
    return (*own, *(Behind(key, (standing.base.period,)) for key in keys))
