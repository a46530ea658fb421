"""What a thread has come to as plain values and back, so that it goes on after a restart."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from bot.asking.question import Against, AskedRate, Choice, Question
from bot.asking.question_record import from_record, recorded
from bot.asking.threads.thread import Shown, Thread
from bot.figures.control_charts import Signal
from bot.figures.framework import Framework
from bot.figures.periods import Period, PeriodError, parse_period

_FAULTS = (PeriodError, ValueError, KeyError, TypeError, InvalidOperation)
"""What a record of an older Reeve, or of a catalogue that has changed, comes to."""


def thread_recorded(thread: Thread) -> dict[str, Any]:
    """The thread as values that JSON can hold."""
    return {
        "question": None if thread.question is None else _without_what_was_told(thread.question),
        "listed": None if thread.listed is None else _without_what_was_told(thread.listed),
        "plan": None if thread.plan is None else _without_what_was_told(thread.plan),
        "shown": [_recorded(one) for one in thread.shown],
        "rows": [_recorded(one) for one in thread.rows],
        "choices": [[one.label, one.question] for one in thread.choices],
        "unanswered": thread.unanswered,
        "refused": thread.refused,
        "charted": thread.charted,
        "beside": None if thread.beside is None else thread.beside.text,
        "lead": thread.lead,
        "parts": [_without_what_was_told(one) for one in thread.parts],
        "alike": [_without_what_was_told(one) for one in thread.alike],
    }


def thread_from_record(record: Mapping[str, Any], framework: Framework) -> Thread:
    """The thread that was recorded, as far as it can still be gone on from.

    Where only a question was kept, as by an older Reeve, it is the thread's question and all else is empty.
    """
    if "intent" in record:
        return Thread(_question(record, framework))
    kept, listed, beside = record.get("question"), record.get("listed"), record.get("beside")
    plan = record.get("plan")
    try:
        return Thread(
            question=None if kept is None else _question(kept, framework),
            listed=None if listed is None else _question(listed, framework),
            plan=None if plan is None else _question(plan, framework),
            shown=_shown(record.get("shown", ()), framework),
            rows=_shown(record.get("rows", ()), framework),
            choices=tuple(Choice(str(label), str(question)) for label, question in record.get("choices", ())),
            unanswered=str(record.get("unanswered", "")),
            refused=bool(record.get("refused", False)),
            charted=bool(record.get("charted", False)),
            beside=None if beside is None else parse_period(beside, framework.waves),
            lead=str(record.get("lead", "")),
            parts=_questions(record.get("parts", ()), framework),
            alike=_questions(record.get("alike", ()), framework),
        )
    except _FAULTS:
        return Thread()


def _without_what_was_told(question: Question) -> dict[str, Any]:
    return recorded(replace(question, explain=False, why=False, chart=False))


def _question(record: Mapping[str, Any], framework: Framework) -> Question | None:
    try:
        question = from_record(record, framework.waves)
    except _FAULTS:
        return None
    known = {*question.measures} <= {*framework.measures} and {*question.areas} <= {*framework.areas}
    return question if known else None


def _questions(records: Any, framework: Framework) -> tuple[Question, ...]:
    """What was asked one after another; nothing where one of it can no longer be gone on from."""
    questions = tuple(_question(one, framework) for one in records)
    known = tuple(one for one in questions if one is not None)
    return known if len(known) == len(questions) else ()


def _recorded(one: Shown) -> list[Any]:
    """What was listed as a row; an older Reeve kept the first four of it."""
    against = one.against.text if isinstance(one.against, Period) else one.against
    rate = None if one.rate is None else [one.rate.per, one.rate.of]
    period = None if one.period is None else one.period.text
    value = None if one.value is None else str(one.value)
    return [one.measure, one.area, one.group, period, against, rate, one.deliverable, value, [*one.signals], one.beside]


def _shown(rows: Any, framework: Framework) -> tuple[Shown, ...]:
    """What was listed; nothing where one of it is no longer in the catalogue: the second is then another.

    Whether a deliverable is still in the register is seen where it is asked for.
    """
    shown = tuple(_one_shown(row, framework) for row in rows)
    known = all(one.deliverable or (one.measure in framework.measures and one.area in framework.areas) for one in shown)
    return shown if known else ()


def _one_shown(row: Sequence[Any], framework: Framework) -> Shown:
    measure, area, group, period, *more = row
    later: list[Any] = [None, None, "", None, [], False]
    against, rate, deliverable, value, signals, beside = [*more, *later[len(more) :]]
    return Shown(
        measure,
        area,
        group,
        None if period is None else parse_period(period, framework.waves),
        against if against is None else _against(against, framework),
        None if rate is None else AskedRate(*rate),
        deliverable,
        None if value is None else Decimal(value),
        tuple(Signal(one) for one in signals),
        beside,
    )


def _against(text: str, framework: Framework) -> Against | Period:
    return Against(text) if text in {*Against} else parse_period(text, framework.waves)
