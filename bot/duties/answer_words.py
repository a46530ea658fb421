"""What the templates of answers are told."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from bot.asking.answers import Figure, Listed
from bot.asking.periods.festive_days import month_given
from bot.asking.question import Question, Read
from bot.asking.working_out.reasons import reasons_of
from bot.asking.working_out.work import Work
from bot.duties.answer_choices import MOST_REASONS, Sifted
from bot.duties.answer_instead import said_instead, said_not_live
from bot.duties.answer_side_by_side import said_side_by_side, said_unasked
from bot.duties.answer_world import World
from bot.duties.overview_words import OVERVIEWS, overview_values, target_stands
from bot.duties.words import Mention, Templates
from bot.figures.measures import Combine, Marking, Unit
from bot.figures.number_words import figure_in_words, line_in_words, told_apart
from bot.figures.period_labels import is_a_year, length_in_words, preposition
from bot.figures.periods import Period, PeriodKind, day_in_words
from bot.figures.signal_words import MARKED, judged_in_words, signal_is_high, signals_in_words
from bot.figures.word_lists import listed as joined
from bot.figures.word_lists import ordinal


def figures_in_words(
    figures: Sequence[Figure], question: Question, understood: Read, work: Work, templates: Templates
) -> tuple[tuple[str, ...], str]:
    """What was put right, the figures, one or two sentences each, and the context line of the first."""
    figures_told = _said_once(figures)
    told = [figure_values(one, question, work) for one in figures_told]
    _note_once(told)
    parts = [templates.render("answer", "figure", values) for values in told]
    said = [note for note in [said_not_live(figures_told, question, templates)] if note]
    for one, part in zip(figures_told, parts, strict=True):
        notes = (said_instead([one], templates), said_unasked(one, templates))
        said += [note for note in notes if note and note not in said]
        said.append(_in_one_line([part["text"]]))
    said += [apart] if (apart := said_side_by_side(figures_told, understood, templates)) else []
    contexts = {value["name"]: _in_one_line([part["context"]]) for value, part in zip(told, parts, strict=True)}
    return (*_corrections(understood), *said), _one_context(contexts)


def _note_once(told: Sequence[Mapping[str, Any]]) -> None:
    """What is noted of several figures alike stands behind the last of them."""
    said: set[Any] = set()
    for values in reversed(told):
        noted = values["details"].get("noted")
        if noted:
            values["details"]["noted"] = [one for one in noted if one not in said]
            said.update(noted)


def reasons_in_words(figures: Sequence[Figure], work: Work, question: Question, templates: Templates) -> str:
    """What is known of why some figures are as they are."""
    return _in_one_line([templates.render("answer", "reasons", dict(reasons_of(figures, work, question)))["text"]])


class ListInWords(NamedTuple):
    """A list in words: all of it, and what stands above a table of its rows, a head and what is said beneath it."""

    text: str
    head: str = ""
    above_table: str = ""
    first: str = ""
    """What of it is asked for and stands before all else: how far the two of an order are apart."""


def list_in_words(
    listed: Listed, question: Question, understood: Read, work: Work, templates: Templates
) -> ListInWords:
    """A list in words; and what of it answers by itself, above a table of the rest, where that is asked for."""
    figures = [figure_values(one, question, work) for one in listed.figures]
    values = {
        "kind": listed.kind,
        "figures": figures,
        "rows": listed.rows,
        "details": dict(listed.details),
        "as_at": day_in_words(work.day),
        "left_out": bool(work.denied),
        "number": len(figures) + len(listed.rows),
        "joined": joined,
        **overview_values(listed),
    }
    name = _TEMPLATES.get(listed.kind, "list")
    parts = templates.render("answer", name, values)
    taken = _corrections(understood)
    # Blank lines in a template part what is long into lines.
    lines = [_in_one_line([one]) for one in _BLANK.split(parts["text"].strip())]
    text = "\n".join(one for one in (_in_one_line([*taken, lines[0]]), *lines[1:]) if one)
    above = _in_one_line([parts.get("above_table", "")])
    if not (listed.details.get("only_first") or name in _WITH_A_HEAD):
        return ListInWords(text, above_table=above, first=_in_one_line([parts.get("first", "")]))
    return ListInWords(text, _in_one_line([*taken, parts["head"]]), above)


_TEMPLATES = {
    "meanings": "meaning",
    "moved": "moved",
    "signalled": "signalled",
    "times": "times",
    "updates": "updates",
    "owed": "updates",
    "unsaid": "updates",
    "done about": "updates",
    **dict.fromkeys(OVERVIEWS, "overview"),
}
_BLANK = re.compile(r"\n[ \t]*\n")
_WITH_A_HEAD = frozenset({"moved", "signalled", "times"})
"""Templates that say by themselves what stands first, above their table."""


def refusal_in_words(reason: str, details: Mapping[str, Any], world: World) -> str:
    """Why there is no figure, and what can be asked instead."""
    values = {"reason": reason, "details": dict(details), "joined": joined, **_examples(world)}
    return _in_one_line([world.templates.render("answer", "refusal", values)["text"]])


def choices_left_in_words(left: Sifted, world: World) -> str:
    """What a question can mean and is not answered, and why, where something or nothing else is left to choose."""
    of_them, why = _why_of_them(left)
    values = {
        "kept": [one.label for one in left.kept],
        "passed": [one.label for one in left.passed],
        "why": Mention(why),
        "of_them": of_them,
        "joined": joined,
    }
    return _in_one_line([world.templates.render("answer", "choices_left", values)["text"]])


def _why_of_them(left: Sifted) -> tuple[list[str], str]:
    """Why choices have no answer; where it says `this`, first of which that is said, and nothing where they differ."""
    told = [one for one in left.reasons if one.startswith("This ")]
    if not told or len(left.kept) != 1:
        return [], " ".join(left.reasons)
    of_them = [one.label for one in left.passed[:MOST_REASONS]]
    if len(told) > 1 or {*left.lacking[:MOST_REASONS]} != {"cadence"}:
        return [], ""
    why = " ".join(left.reasons)
    return of_them, f"{why[:1].lower()}{why[1:]}"


def _in_one_line(parts: Iterable[str]) -> str:
    return " ".join(" ".join(parts).split())


def _one_context(contexts: Mapping[str, str]) -> str:
    """The context of all figures in one line: what holds for all of them once, the rest by the figure's name."""
    parts = {name: context.split(_BETWEEN) for name, context in contexts.items()}
    first = next(iter(parts.values()), [])
    common = [part for part in first if all(part in own for own in parts.values())]
    rest = {name: ", ".join(part for part in own if part not in common) for name, own in parts.items()}
    return _BETWEEN.join([*common, *(f"{name}: {own}" for name, own in rest.items() if own)])


class _Known(dict[str, Any]):
    """The details of a figure, with None for one that it does not have: quicker for a template than to call `get`."""

    def __missing__(self, name: str) -> None:
        return None


def limits_apart(value: Decimal | None, details: Mapping[str, Any], unit: Unit) -> dict[str, str]:
    """A limit, and the figure itself, with as many decimals as tell them apart, where they would read the same."""
    found: dict[str, str] = {}
    for end in ("lower", "upper"):
        limit = details.get(end)
        if value is None or limit is None or figure_in_words(value, unit) != line_in_words(limit, unit):
            continue
        shown, said = told_apart(value, limit, unit)
        found |= {f"{end}_said": said, "shown_apart": shown}
    return found


def _when(figure: Figure, period: Period | None) -> str:
    """The time of a figure as a sentence has it; of a state that of a stretch was asked, the end of its last period."""
    if period is None:
        return ""
    at_the_end = figure.details.get("state_of") and period.kind is not PeriodKind.DAY
    return f"{'at the end of' if at_the_end else preposition(period)} {_in_full(period)}"


def figure_values(figure: Figure, question: Question, work: Work) -> dict[str, Any]:
    """Everything that the words of one figure may use."""
    details = dict(figure.details)
    if question.why:
        details |= {"notes": [], "noted": []}  # told before it, as what is known of why
    lead = work.facts.register.leads.get(figure.measure.owner or "")
    base = work.framework.measures.get(figure.of or "")
    period = figure.period
    value, mean = figure.value, details.get("mean")
    details |= limits_apart(value, details, figure.measure.unit) if figure.unit is figure.measure.unit else {}
    return {
        "statistic": figure.statistic.value,
        "intent": question.intent.value,
        "of_a_number_behind": question.count_behind is not None,
        "name": details["name"],
        "measure": {
            "name": figure.measure.name,
            "source": figure.measure.source,
            "better": figure.measure.better.value,
            "has_rate": bool(figure.measure.rates),
        },
        "area": figure.area.name,
        "unit": figure.unit.value,
        "own_unit": figure.measure.unit.value,
        "value": value,
        "shown": None if value is None else details.get("shown_apart") or figure_in_words(value, figure.unit),
        "apart": None if value is None or mean is None else told_apart(value, mean, figure.measure.unit)[1],
        "period": None if period is None else period.in_words,
        "when": _when(figure, period),
        "against": None if figure.against is None else figure.against.in_words,
        "per": None if figure.per is None else f"{figure.per:,}",
        "not_of_a_year": not_of_a_year(figure),
        "of": None if base is None else base.name,
        "signals": list(figure.signals),
        "signal_words": joined(_leading_first(details.get("now_signals") or figure.signals, details.get("label"))),
        "marked": any(one in MARKED for one in details.get("now_signals") or figure.signals),
        "judged": judged_in_words(details.get("label")),
        "provisional": figure.provisional,
        "suppressed": figure.suppressed,
        "whole": period is not None and period.kind in _WHOLE,
        "formula": figure.formula,
        "stands": target_stands(figure),
        "as_at": day_in_words(work.day),
        "known_on": None if work.known_on is None else day_in_words(work.known_on),
        "lead": None if lead is None else lead.title,
        "details": details,
        "known": _Known(details),
        "ordinal": ordinal,
        "joined": joined,
    }


def not_of_a_year(figure: Figure) -> str:
    """How long the period of a rate is, where that is not the 12 months that rates mostly are of; empty where it is.

    What is no sum over time, such as officers in post, is per so many of its base at any time.
    """
    if figure.per is None or figure.period is None or figure.measure.combine is not Combine.SUM:
        return ""
    return "" if is_a_year(figure.period) else length_in_words(figure.period)


def _in_full(period: Period) -> str:
    """A period in words; a wave with its days, which its name does not tell."""
    if period.kind is not PeriodKind.WAVE:
        return period.in_words
    return f"{period.in_words} ({day_in_words(period.start)} to {day_in_words(period.end)})"


def _said_once(figures: Sequence[Figure]) -> list[Figure]:
    """A change and its percentage, or an average and its limits, are one sentence."""
    kept: dict[tuple[object, ...], Figure] = {}
    for one in figures:
        if one.details.get("beside"):
            continue  # its number stands in the words of the one that it stands beside
        together = _TOGETHER.get(one.statistic.value, one.statistic.value)
        target = one.details.get("target_words")
        kept.setdefault((one.measure.key, one.area.key, one.group, one.period, together, target), one)
    return list(kept.values())


_BETWEEN = " · "
_WHOLE = (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR_ENDING)
_TOGETHER = {"percent_change": "change", "lower_limit": "mean", "upper_limit": "mean"}


def _corrections(understood: Read) -> list[str]:
    taken = joined([f"{wrong} for {right}" for wrong, right in (*understood.corrected, *_months_given(understood))])
    only = (f"(All that is held of “{said}” is {name}.)" for said, name in understood.only_held)
    time = f"({understood.no_time} is a percentage: no time is held of it.)" if understood.no_time else ""
    return [*([f"(Taking {taken}.)"] if taken else []), *only, *([time] if time else [])]


def _months_given(understood: Read) -> Iterator[tuple[str, str]]:
    """`Over Christmas` of what is counted by the month: that it is all of December."""
    asked = understood.outcome
    for one in (asked.period, asked.against_period, *asked.more_periods) if isinstance(asked, Question) else ():
        if one is not None and (month := month_given(one)) is not None:
            yield one.words, f"all of {month.in_words}"


def _leading_first(signals: Iterable[str], label: str | None) -> list[str]:
    """The signals of a point in words, those first that its label on the chart goes by."""
    direction = str(label or "").rpartition("_")[2]
    ordered = sorted(signals, key=lambda one: signal_is_high(one) is not (direction == "high"))
    return signals_in_words(ordered)


def _examples(world: World) -> dict[str, Any]:
    """A measure that anybody may ask about and an area, for an example of what can be asked."""
    framework = world.catalogue.framework
    measure = next((one for one in framework.measures.values() if one.marking is Marking.OFFICIAL), None)
    home = framework.home or next(iter(framework.areas), "")
    within = framework.children_of(home)
    area = within[0] if within else framework.areas.get(home)
    return {
        "example": None if measure is None or area is None else f"{measure.name} in {area.name} last month",
    }
