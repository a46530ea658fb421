"""A chart that was asked for of several series: none is drawn of them together, and each is offered by itself."""

from collections.abc import Callable
from dataclasses import replace

from bot.asking.answers import Figure, Status
from bot.asking.question import Choice
from bot.asking.working_out.work import Work
from bot.duties.answer_choices import MOST_OFFERED, sifted
from bot.duties.answered import Answer
from bot.duties.words import Templates
from bot.figures.series import SeriesKey


def with_charts_to_choose(
    found: Answer,
    figures: tuple[Figure, ...],
    work: Work,
    again: Callable[[str], Answer] | None,
    templates: Templates,
) -> Answer:
    """The answer, which says first that a chart is of one series and offers those that it is about.

    It has limits and an average of its own series alone; two drawn together would be judged by neither. Where all
    figures of a list are of one series, it is that one's chart.
    """
    asked = found.question is not None and found.question.chart and found.status is Status.ANSWERED
    if not asked or found.subject is not None or again is None:
        return found
    series = dict.fromkeys(SeriesKey(one.measure.key, one.area.key, one.group) for one in figures)
    if len(series) == 1:
        (key,) = series
        return replace(found, chart=key, subject=work.subject(*key))
    names = tuple(dict.fromkeys(str(one.details["name"]) for one in figures))
    kept = sifted([Choice(name, f"chart {name}") for name in names[:MOST_OFFERED]], again).kept
    words = templates.render("answer", "charts", {"offered": len(kept), "number": len(names)})["text"].strip()
    text = f"{words} {found.text}"
    if found.said:
        return replace(found, text=text, said=(words, *found.said), choices=kept)
    return replace(found, text=text, note=f"{words} {found.note}".strip(), choices=kept)
