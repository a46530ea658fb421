"""Areas in their order: which has most, which is best, or all of them one below the other."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Behind, Figure, Listed, NoFigure
from bot.asking.question import Intent, Question, Statistic
from bot.asking.reading.areas_of_a_kind import areas_asked_through
from bot.asking.working_out.bases import base_said, rate_for, shared_base, without_one_base
from bot.asking.working_out.comparisons import asked_rate, behind_rate, rate_figure, rate_formula
from bot.asking.working_out.ends_apart import ends_apart
from bot.asking.working_out.ends_of_rankings import by_an_end, side_of_neither
from bot.asking.working_out.mean_over_areas import mean_over_areas
from bot.asking.working_out.order_in_words import order_in_words
from bot.asking.working_out.values import value_figure
from bot.asking.working_out.work import Given, Subject, Work
from bot.figures.exact import exact
from bot.figures.framework import Framework
from bot.figures.group_dimensions import groups_in
from bot.figures.measures import Better, Measure, Rate, Unit
from bot.figures.peers import ranks
from bot.figures.rates import NO_BASE, RateValue, SharedBase
from bot.watching.subject_words import group_name

FEWEST_RANKED = 2
_NOT_HELD = ("nothing held", "missing", "not held yet")
"""Why there is no figure that anybody could show."""
_Compared = tuple[dict[str, Decimal], dict[str, Given], Rate | None, list[str]]


def areas_meant(question: Question, work: Work) -> tuple[str, ...]:
    """The areas of a kind within the area that was asked about, or the members of a group of peers."""
    return areas_asked_through(question, work.framework)


def breakdown(question: Question, work: Work) -> Listed | NoFigure:
    """The figure of each area of a kind, in the order of the catalogue; those without one are named."""
    if len(question.measures) != 1:
        return NoFigure(reason="two things")
    subjects = [*_whole_meant(question, work), *parts_meant(question, work)]
    if not subjects:
        return NoFigure(reason="by")
    found = [(one, _one(one, question)) for one in subjects]
    figures = [figure for _, figure in found if isinstance(figure, Figure)]
    without = [part_name(one, question) for one, figure in found if not isinstance(figure, Figure)]
    first = next((figure for _, figure in found if isinstance(figure, NoFigure)), None)
    if question.by.startswith("peers:") and len(figures) == 1 and len(without) > 1:
        return NoFigure(reason="nothing to rank", details={"name": work.framework.measures[question.measures[0]].name})
    if figures and not without and _are_home_alone(subjects, question, work):
        return NoFigure(reason="no other areas", details={"name": figures[0].measure.name, "words": question.by})
    if not figures or len({figure.period for figure in figures}) > 1:
        return first or NoFigure(
            reason="different periods", details={"name": work.framework.measures[question.measures[0]].name}
        )
    details = {**details_of(question, work, without), **_bases_said(subjects, question, work)}
    details["noted"] = list(dict.fromkeys(note for one in figures for note in one.details.get("rebased_around", [])))
    details["any_hidden"] = any(one.reason not in _NOT_HELD for _, one in found if isinstance(one, NoFigure))
    details["mean"] = mean_over_areas(figures, question) if not (without or details["any_hidden"]) else None
    return Listed(kind="breakdown", figures=_in_order(figures, question), details=details)


def _bases_said(subjects: Sequence[Subject], question: Question, work: Work) -> Mapping[str, object]:
    """What the words say of what the rates of areas are counted by: that it is older, or not of one time."""
    given = next((one for subject in subjects if isinstance(one := subject.given(question.period), Given)), None)
    rate = asked_rate(subjects[0], question) if question.intent is Intent.RATE else None
    if given is None or not isinstance(rate, Rate):
        return {}
    base = shared_base(subjects[0], given, rate)
    name = work.framework.measures[rate.of].name
    return {"bases_differ": name} if base.differs else base_said(base, rate, work)


def _are_home_alone(subjects: Sequence[Subject], question: Question, work: Work) -> bool:
    """`Burglary by force` where one force alone is held: nothing is told apart."""
    home = work.framework.home
    return not question.by.startswith("groups:") and [one.area.key for one in subjects] == [home]


def _in_order(figures: Sequence[Figure], question: Question) -> tuple[Figure, ...]:
    """The figures in the order of the catalogue, or the end that was asked for first."""
    if question.intent is not Intent.RANKING:
        return tuple(figures)
    better = figures[0].measure.better
    best_is_high = better is Better.HIGHER
    if question.extreme is None and question.by.startswith("groups:") and figures[0].measure.unit is Unit.COUNT:
        best_is_high = True  # kinds are put in order by how many there are of each
    ends = {Statistic.HIGHEST: True, Statistic.LOWEST: False, Statistic.RANK: not best_is_high}
    high_first = best_is_high if question.extreme is None else ends[question.extreme]
    return tuple(sorted(figures, key=lambda one: one.value or 0, reverse=high_first))


def parts_meant(question: Question, work: Work) -> list[Subject]:
    """The areas of a kind, or the groups of a dimension in the one area asked about."""
    measure = work.framework.measures[question.measures[0]]
    if not question.by.startswith("groups:"):
        return [work.subject(measure.key, area, group_asked(question)) for area in areas_meant(question, work)]
    dimension = question.by.removeprefix("groups:")
    groups = [group.key for group in groups_in(measure, dimension)]
    return [work.subject(measure.key, question.areas[0], key) for key in groups] if len(question.areas) == 1 else []


def _whole_meant(question: Question, work: Work) -> list[Subject]:
    """The area itself, where it was named beside its parts."""
    named = question.with_whole and len(question.areas) == 1
    if not named or question.areas[0] in areas_meant(question, work):
        return []
    return [work.subject(question.measures[0], question.areas[0], group_asked(question))]


def group_asked(question: Question) -> str:
    """The one group that is asked through several areas; "" where it is all of a measure."""
    return question.groups[0] if len(question.groups) == 1 else ""


def part_name(subject: Subject, question: Question) -> str:
    """What tells a part from the others: the name of its group or of its area."""
    of_groups = question.by.startswith("groups:")
    return group_name(subject.measure, subject.key.group) if of_groups else subject.area.name


def _one(subject: Subject, question: Question) -> Figure | NoFigure:
    rated = question.intent is Intent.RATE
    found = rate_figure(subject, question) if rated else value_figure(subject, question.period)
    if isinstance(found, NoFigure) or question.by.startswith("groups:"):
        return found
    return replace(found, details={**found.details, "group_name": ""})  # the areas are told apart, and not the group


def ranking(question: Question, work: Work) -> Listed | NoFigure:
    """Areas by their figure or rate: the first of them alone, or each with its rank."""
    if len(question.measures) != 1 or len(question.groups) > 1:
        return NoFigure(reason="two things")
    if not areas_meant(question, work):
        return NoFigure(reason="by")
    if question.only_first:
        # The lowest, after those above another: of all areas, as those above may not have it.
        question = replace(question, only_beyond="")
    measure = work.framework.measures[question.measures[0]]
    neither = measure.better is Better.NEITHER and question.extreme in (None, Statistic.RANK)
    if measure.better is Better.NEITHER and question.only_beyond == "better":
        return side_of_neither(question, measure, work)
    at_an_end = by_an_end(question, measure)
    if isinstance(at_an_end, NoFigure):
        return at_an_end
    question = at_an_end
    compared = _compared_as_held(question, work)
    if isinstance(compared, NoFigure):
        return compared
    values, givens, rate, without = compared
    if len(values) < FEWEST_RANKED:
        kind = "" if question.by.startswith("peers:") else question.by.replace("-", " ")
        return NoFigure(reason="nothing to rank", details={"name": measure.name, "kind": kind})
    if len({given.chosen.called for given in givens.values()}) > 1:
        return NoFigure(reason="different periods", details={"name": measure.name})
    base = _base_of(values, givens, rate, question, work)
    if rate is not None and base.differs:
        return without_one_base(measure.name, rate.of, work)
    chosen, order = _ordered(question, measure.better, values)
    set_beside = _set_beside(question, work, givens, rate)
    beyond = areas_beyond_another(question, measure, values, set_beside)
    chosen = [area for area in chosen if area in beyond or area == question.beside] if beyond else chosen
    figures = tuple(
        _figure(
            work.subject(measure.key, area, group_asked(question)),
            givens[area],
            order[area],
            values[area],
            rate,
            question,
        )
        for area in chosen
    )
    in_order = _all_in_order(question, work, values, order)
    details = {
        **details_of(question, work, without),
        **order_in_words(question, measure, by_rate=rate is not None),
        "neither": neither,
        **_beyond_in_words(question, work, beyond, neither=measure.better is Better.NEITHER),
        "table": in_order,
        "apart": ends_apart(in_order, _name_beside(question, work), question.first) if question.both_ends else (),
        "beside": set_beside,
        "itself_first": question.both_ends and [*in_order][:1] == [_name_beside(question, work)],
        **base_said(base, rate, work),
        "number_of_others": len(values) - (question.beside in values),
    }
    return Listed(kind="ranking", figures=figures, details=details)


def _compared_as_held(question: Question, work: Work) -> _Compared | NoFigure:
    """What areas are put in order by: their rates, and where no base of them is held their numbers, as is said."""
    by_rank = question.extreme in (None, Statistic.RANK)
    compared = _compared(question, work, by_rank and not question.by_number)
    if isinstance(compared, NoFigure):
        return compared
    without_base = len(compared[0]) < FEWEST_RANKED and compared[2] is not None and question.rate is None
    return _compared(question, work, by_rank=False) if without_base else compared


def _base_of(
    values: Mapping[str, Decimal], givens: Mapping[str, Given], rate: Rate | None, question: Question, work: Work
) -> SharedBase:
    """What the rates of areas in order are counted by; they are of one period."""
    first = next(iter(values))
    subject = work.subject(question.measures[0], first, group_asked(question))
    return NO_BASE if rate is None else shared_base(subject, givens[first], rate)


def _all_in_order(
    question: Question, work: Work, values: Mapping[str, Decimal], order: Mapping[str, int]
) -> dict[str, Decimal]:
    """Every area with its figure, in the order that was asked for."""
    last_first = -1 if question.extreme is Statistic.RANK else 1
    in_order = sorted(values, key=lambda key: order[key] * last_first)
    return {work.framework.areas[area].name: values[area] for area in in_order}


def _beyond_in_words(
    question: Question, work: Work, beyond: Sequence[str] | None, *, neither: bool
) -> dict[str, object]:
    """How many areas are on the side that was asked for of the one they are held against."""
    side = "more" if neither and question.only_beyond == "worse" else question.only_beyond
    return {
        "beyond": None if beyond is None else len(beyond),
        "beyond_side": _SIDES_SAID.get(side, ""),
        "beyond_name": _name_beside(question, work),
    }


def _name_beside(question: Question, work: Work) -> str:
    return work.framework.areas[question.beside].name if question.beside else ""


_SIDES_SAID = {"more": "above", "fewer": "below", "better": "better than", "worse": "worse than"}


def areas_beyond_another(
    question: Question, measure: Measure, values: Mapping[str, Decimal], beside: tuple[str, Decimal] | None
) -> list[str] | None:
    """The areas on the side that is asked for of the one that they are held against; None where none is asked for."""
    line = values.get(question.beside, beside[1] if beside is not None else None)
    high_is = {"more": True, "fewer": False}
    high_is |= {"better": measure.better is Better.HIGHER, "worse": measure.better is not Better.HIGHER}
    if line is None or question.only_beyond not in high_is:
        return None
    high = high_is[question.only_beyond]
    return [area for area, value in values.items() if (value > line if high else value < line)]


def _set_beside(
    question: Question, work: Work, givens: Mapping[str, Given], rate: Rate | None
) -> tuple[str, Decimal] | None:
    """The area that those in order are held against, with its own figure over the same time; none of one of them."""
    if not question.beside or question.beside in givens:
        return None
    subject = work.subject(question.measures[0], question.beside)
    given = subject.given(question.period)
    alike = isinstance(given, Given) and all(one.chosen.called == given.chosen.called for one in givens.values())
    if not isinstance(given, Given) or not alike:
        return None
    value = given.value if rate is None else rate_for(subject, given, rate).value
    return None if value is None else (subject.area.name, value)


def _compared(question: Question, work: Work, by_rank: bool) -> _Compared | NoFigure:
    """What each area is compared by, and the areas that hold nothing for the period."""
    values: dict[str, Decimal] = {}
    givens: dict[str, Given] = {}
    without: list[str] = []
    rate: Rate | None = None
    for area in areas_meant(question, work):
        subject = work.subject(question.measures[0], area, group_asked(question))
        given = subject.given(question.period)
        if isinstance(given, NoFigure):
            if given.reason in _NOT_HELD:
                without.append(subject.area.name)
                continue
            return given
        value: Decimal | None = given.value
        by_rate = by_rank or _are_forces_beside_home(question, work)
        if question.rate is not None or (by_rate and subject.measure.default_rate is not None):
            asked = asked_rate(subject, question)
            if isinstance(asked, NoFigure):
                return asked
            rate = asked
            value = rate_for(subject, given, asked).value
        if value is None:
            without.append(subject.area.name)
            continue
        values[area], givens[area] = value, given
    return values, givens, rate, without


def _are_forces_beside_home(question: Question, work: Work) -> bool:
    """Whether peers of home are put in order: forces are not of one size, so that numbers say little."""
    peers = work.framework.peer_groups.get(question.by.removeprefix("peers:"))
    return question.by.startswith("peers:") and peers is not None and work.framework.home in peers.members


def _ordered(
    question: Question, better: Better, values: Mapping[str, Decimal]
) -> tuple[Sequence[str], Mapping[str, int]]:
    """The areas to be named, and the place of each; ties share the lower number."""
    if question.extreme is Statistic.HIGHEST:
        order: Mapping[str, int] = ranks(values, Better.HIGHER)
    elif question.extreme is Statistic.LOWEST:
        order = ranks(values, Better.LOWER)
    else:
        order = ranks(values, better)
    if not question.only_first:
        last_first = -1 if question.extreme is Statistic.RANK else 1
        return sorted(values, key=lambda area: order[area] * last_first), order
    number = min(question.first or 1, len(order))
    if question.extreme is Statistic.RANK:
        last = sorted(order.values(), reverse=True)[number - 1]
        return sorted((area for area in values if order[area] >= last), key=lambda area: -order[area]), order
    first = sorted(order.values())[number - 1]
    return sorted((area for area in values if order[area] <= first), key=lambda area: order[area]), order


def _figure(
    subject: Subject, given: Given, place: int, value: Decimal, rate: Rate | None, question: Question
) -> Figure:
    by_rank = question.extreme in (None, Statistic.RANK)
    statistic = Statistic.RANK if by_rank else question.extreme
    if not question.only_first and (not by_rank or subject.measure.better is Better.NEITHER):
        statistic = Statistic.VALUE if rate is None else Statistic.RATE  # highest first: an order, and no rank
    made = None if rate is None else (rate, rate_for(subject, given, rate))
    shown = Decimal(place) if statistic is Statistic.RANK else value
    unit = Unit.RANK if statistic is Statistic.RANK else subject.measure.unit_of_rate if rate else subject.measure.unit
    return subject.figure(
        statistic or Statistic.RANK,
        shown,
        given,
        unit=unit,
        per=rate.per if rate else None,
        of=rate.of if rate else None,
        behind=(Behind(subject.key, given.chosen.periods),) if made is None else behind_rate(subject, given, *made),
        formula="" if made is None else rate_formula(given, *made),
        details={"compared": value, "count": given.value, "place": place, "base": _base_held(made)},
    )


def _base_held(made: tuple[Rate, RateValue] | None) -> Decimal | None:
    """Of how many a rate is; None where there is none."""
    base = None if made is None else made[1].base
    return None if base is None else exact(base.value)


def details_of(question: Question, work: Work, without: Sequence[str]) -> dict[str, object]:
    """What a list over areas says beside its figures."""
    measure = work.framework.measures[question.measures[0]]
    peers = work.framework.peer_groups.get(question.by.removeprefix("peers:"))
    by = peers.name if question.by.startswith("peers:") and peers is not None else question.by.replace("-", " ")
    by = by.removeprefix("groups:")
    group = group_asked(question)
    name = f"{measure.name} ({group_name(measure, group)})" if group else measure.name
    if narrowed := _narrowed_to(question, work.framework):
        name = f"{name} in {' and '.join(narrowed)}"
    return {"measure_name": name, "without": list(without), "kind_of_area": by}


def _narrowed_to(question: Question, framework: Framework) -> list[str]:
    """The areas within which alone those of a kind are told; none where all of the kind are."""
    areas = [framework.areas[key] for key in question.areas if key in framework.areas]
    kinds = {one.kind for one in framework.areas.values()}
    if question.by not in kinds or not areas or any(one.kind == question.by for one in areas):
        return []
    told = areas_asked_through(question, framework)
    of_kind = [key for key, one in framework.areas.items() if one.kind == question.by]
    return [one.name for one in areas] if len(told) < len(of_kind) else []
