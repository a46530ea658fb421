"""What a list of signals says of itself: which areas were gone through, and which kinds of what is counted."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from bot.asking.working_out.work import Work
from bot.figures.charting import newest_points
from bot.figures.control_charts import Signal, signals_of
from bot.figures.control_charts.labels import label_at
from bot.figures.series import SeriesKey
from bot.figures.signal_words import MARKED, signal_is_high, signals_in_words
from bot.figures.word_lists import listed as joined
from bot.watching.rules import Select

MOST_AREAS_NAMED = 3
JUDGED = {"worse": "concern", "better": "improvement"}
"""What the chart calls a point that is for the worse, or for the better."""


def areas_gone_through(keys: Sequence[SeriesKey], work: Work) -> str:
    """The areas whose series a list goes through: by name, or so many within home."""
    areas = list(dict.fromkeys(key.area for key in keys))
    names, home = work.framework.areas, work.framework.home
    if len(areas) <= MOST_AREAS_NAMED:
        return joined([names[key].name for key in areas])
    if home in areas:
        return f"{names[home].name} and {len(areas) - 1} areas within it"
    return f"{len(areas)} areas"


def kinds_signalled(
    keys: Sequence[SeriesKey], select: Select, side: str, wanted: Sequence[Signal], work: Work
) -> Mapping[str, Any]:
    """Of the kinds that some series are counted by, how many a chart judges now, and which carry the signals.

    Those of small counts that are not shown are not gone through, nor those that nothing new has come in of.
    """
    groups = tuple(dict.fromkeys(key.group for key in work.facts.figures.keys if key.group))
    if not groups or select.groups:
        return {"kinds_looked_at": 0, "kinds": []}
    of_whole = {(key.measure, key.area) for key in keys}
    every = work.facts.selected(replace(select, groups=groups)).tolist()
    of_kinds = [one for one in every if work.facts.figures.keys[one][:2] in of_whole]
    subjects = {one: work.subject(*work.facts.figures.keys[one]) for one in of_kinds}
    places = np.array([one for one in of_kinds if not (subjects[one].hidden or subjects[one].is_old)], dtype=np.int64)
    newest = newest_points(work.facts.figures, places, work.framework)
    judged = [at for at in range(len(places)) if at not in newest.faults and not np.isnan(newest.mean[at])]
    named = []
    for at in judged:
        subject = subjects[int(places[at])]
        carried = [one for one in signals_of(newest.flags[at]) if one in wanted]
        if carried and (side not in JUDGED or is_judged_so(carried, side, subject.measure.better.sign)):
            period = "" if subject.series is None else f" in {subject.series.newest.period.in_words}"
            named.append(f"{subject.name}{period} ({joined(signals_in_words([one.value for one in carried]))})")
    return {"kinds_looked_at": len(judged), "kinds": named}


def is_judged_so(signals: Sequence[str], side: str, sign: int) -> bool:
    """Whether signals are for the worse, or for the better: never of what is neither better high nor low."""
    directions = {signal_is_high(one) for one in signals if one in MARKED}
    return label_at(True in directions, False in directions, sign).value.startswith(JUDGED[side])
