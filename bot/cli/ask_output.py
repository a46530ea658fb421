"""Answers as people read them on a terminal, and as contract 5 writes them."""

from typing import Any

from bot.asking.question import Read
from bot.duties.answer import Answer
from bot.duties.answer_json import plain_words
from bot.duties.content import Table
from bot.figures.series import SeriesKey

_NOT_UNDERSTOOD = "not understood"


def answer_as_json(answer: Answer, *, explain: bool = False) -> dict[str, Any]:
    """The document of contract 5, with how the question was read where that was asked for."""
    document = answer.as_json
    if explain and answer.read is not None:
        document["reading"] = _reading(answer.read)
        document["understood"] = _understood(answer)
        if answer.parts:
            document["parts"] = [_understood(one) for one in answer.parts]
    return document


def answer_in_words(answer: Answer, *, explain: bool = False) -> str:
    """The text, the context below it, a table where there is one, and what else can be asked."""
    lines = [plain_words(answer.text)]
    if answer.context:
        lines.append(plain_words(answer.context))
    if answer.table is not None:
        lines += ["", *_table(answer.table)]
    if answer.chart is not None and answer.question is not None and answer.question.chart:
        lines += ["", _chart_command(answer.chart)]
    if answer.choices:
        lines += ["", *(f"  - {one.label}: reeve ask {one.question!r}" for one in answer.choices)]
    if explain and answer.read is not None:
        lines += ["", "How it was read:"]
        lines += [f"  {one['words']}: {one['taken_for']}" for one in _reading(answer.read)]
        for one in answer.parts or (answer,):
            understood = _understood(one).items()
            lines += [f"  {name.replace('_', ' ')}: {_as_words(value)}" for name, value in understood if value]
    return "\n".join(lines)


def _chart_command(key: SeriesKey) -> str:
    group = f" --group {key.group}" if key.group else ""
    return f"The chart as a picture: reeve chart {key.measure} {key.area}{group} --out chart.png"


def _reading(read: Read) -> list[dict[str, str]]:
    corrected = {right: wrong for wrong, right in read.corrected}
    return [
        {
            "words": f"{corrected[words]} (taken for {words})" if words in corrected else words,
            "taken_for": _NOT_UNDERSTOOD if taken == "?" else taken or "no meaning by itself",
        }
        for words, taken in read.steps
    ]


def _understood(answer: Answer) -> dict[str, Any]:
    question = answer.question
    if question is None:
        return {}
    periods = [period.text for period in question.period.candidates]
    return {
        "asks_for": question.intent.value,
        "measures": list(question.measures),
        "areas": list(question.areas),
        "groups": list(question.groups),
        "period": " or ".join(periods) or question.period.form.value,
    }


def _as_words(value: object) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)


def _table(table: Table) -> list[str]:
    rows = [table.columns, *table.rows]
    widths = [max(len(row[place]) for row in rows) for place in range(len(table.columns))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
