"""The answer to several things that were asked at once: all of them in their order, or none."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain

from bot.asking.answers import Status
from bot.asking.question import Choice, Read, Statistic
from bot.asking.reading.in_parts import Part
from bot.asking.reading.kinds_of_outcome import TWO_NAMED
from bot.asking.words.joints import AVERAGE_BESIDE
from bot.duties.answer_beside import begun_with
from bot.duties.answer_not_compared import is_lacking, with_what_is_not_held
from bot.duties.answer_provenance import Explanation
from bot.duties.answered import Answer
from bot.duties.words import Mention, Templates
from bot.figures.measures import Combine
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import parse_period

_BETWEEN = " · "
_OF_SEVERAL = (Statistic.YEAR_TO_DATE, Statistic.TOTAL, Statistic.ROLLING_12_MONTHS)


def answered_in_parts(
    parts: Sequence[Part], whole: Answer | None, answered: Callable[[Part], Answer], templates: Templates
) -> Answer:
    """The answers to all parts together; where one has none, which that is, with what was asked before it to choose.

    `whole` is what is said where there are no parts; None where each of them must have its answer. What is refused of
    one part is refused of all. What was understood of one part and is not held, or not set, takes nothing from the
    others: that is told behind them.
    """
    found: list[Answer] = []
    lacking: list[Answer] = []
    for part in parts:
        one = answered(part)
        if one.status is Status.REFUSED:
            return one
        if len(parts) > 1 and is_lacking(part.question, one):
            lacking.append(one)
            continue
        if one.status is not Status.ANSWERED:
            return _stopped(parts[: len(found)], part, one, whole, templates)
        found.append(one)
    if not found and whole is not None:
        return _lacking_alike(lacking) if lacking and whole.reason == TWO_NAMED else whole
    note = _that_they_do_not_compare(parts, found, templates)
    told = begun_with(together(found), note) if note else together(found)
    return with_what_is_not_held(told, lacking) if lacking else told


def _lacking_alike(lacking: Sequence[Answer]) -> Answer:
    """Why the same has no figure of one measure and of another: each says what is not held of it."""
    return replace(lacking[0], text=" ".join(one.text for one in lacking), choices=())


def _that_they_do_not_compare(parts: Sequence[Part], found: Sequence[Answer], templates: Templates) -> str:
    """`YTD vs the average of the last three years`: nine months, and an average quarter, are not of one length."""
    for one, part in zip(found, parts[1:], strict=False):
        held_against = part.text.startswith(AVERAGE_BESIDE)
        adds_up = one.subject is not None and one.subject.measure.combine is Combine.SUM
        if not (held_against and adds_up) or one.subject is None:
            continue
        whole = next((row for row in one.answers if row["statistic"] in _OF_SEVERAL), None)
        if whole is not None:
            period = parse_period(whole["period"]).in_words
            said = {"period": period, "one": cadence_noun(one.subject.measure.cadence, 1)}
            return templates.render("answer", "not_beside", said)["text"].strip()
    return ""


def together(found: Sequence[Answer]) -> Answer:
    """Several answers as one, in their order. What there is one of is that of the first that has it."""
    if len(found) == 1:
        return found[0]
    asked = [one for one in found if one.question is not None and one.question.chart]
    charted = next((one for one in (*asked, *found) if one.subject is not None), found[0])
    return Answer(
        status=Status.ANSWERED,
        text=" ".join(one.text for one in found),
        context=_one_context(found),
        answers=tuple(chain.from_iterable(one.answers for one in found)),
        ranked_besides=tuple(chain.from_iterable(one.ranked_besides for one in found)),
        chart=charted.chart,
        subject=charted.subject,
        table=next((one.table for one in found if one.table is not None), None),
        question=charted.question,
        read=_one_reading(found),
        owner=next((one.owner for one in found if one.owner is not None), None),
        provenance=tuple(chain.from_iterable(one.provenance for one in found)),
        said=tuple(chain.from_iterable(one.said or (one.text,) for one in found)),
        explanation=_one_explanation(found),
        parts=tuple(found),
    )


def _stopped(before: Sequence[Part], part: Part, why: Answer, whole: Answer | None, templates: Templates) -> Answer:
    """Which part has no answer and why, where the whole has nothing better to offer."""
    if whole is None:
        if not before:
            return why
        whole = replace(why, choices=())
    if not before or whole.choices:
        return whole
    said = "; ".join(one.text for one in before)
    values = {"said": said, "part": part.text, "why": Mention(why.text)}
    text = templates.render("answer", "part", values)["text"].strip()
    return replace(whole, text=text, choices=(Choice(said, said),))


def _one_context(found: Sequence[Answer]) -> str:
    """What the contexts say, each thing once."""
    told = chain.from_iterable(one.context.split(_BETWEEN) for one in found if one.context)
    return _BETWEEN.join(dict.fromkeys(told))


def _one_reading(found: Sequence[Answer]) -> Read | None:
    reads = [one.read for one in found if one.read is not None]
    if not reads:
        return None
    return replace(
        reads[0],
        steps=tuple(chain.from_iterable(one.steps for one in reads)),
        corrected=tuple(chain.from_iterable(one.corrected for one in reads)),
        no_time=next((one.no_time for one in reads if one.no_time), ""),
        only_held=tuple(chain.from_iterable(one.only_held for one in reads)),
    )


def _one_explanation(found: Sequence[Answer]) -> Explanation | None:
    told = [one.explanation for one in found if one.explanation is not None]
    if not told:
        return None
    return Explanation(
        text=" ".join(one.text for one in told),
        observations=tuple(chain.from_iterable(one.observations for one in told)),
        formulas=tuple(dict.fromkeys(chain.from_iterable(one.formulas for one in told))),
        preset=next((one.preset for one in told if one.preset), ""),
        reading=tuple(chain.from_iterable(one.reading for one in told)),
        sources=tuple(dict.fromkeys(chain.from_iterable(one.sources for one in told))),
        batches=tuple(chain.from_iterable(one.batches for one in told)),
    )
