"""What a measure goes by that comes of a survey: by the survey's own name, or as the survey if it is the only one."""

from collections import defaultdict
from collections.abc import Iterator

from bot.asking.names.waves_called import noun_of_waves
from bot.asking.words.tokens import words_of
from bot.figures.framework import Framework
from bot.figures.measures import Measure
from bot.figures.periods import PeriodKind

_SURVEY = "survey"
_LONGEST_SAID_WITH_IT = 2
"""Of a longer name a part may be said, which can be of another survey: trust survey."""
_MOST_OF_ONE = 4
"""Of so many measures of one survey the one that is meant can be asked back."""


def names_of_surveys(framework: Framework) -> Iterator[tuple[str, str]]:
    """Each such name with the key of the measure: passenger voice, victim satisfaction survey, the survey."""
    of_surveys = [one for one in framework.measures.values() if _is_of_a_survey(one)]
    by_source: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for measure in of_surveys:
        by_source[words_of(measure.source or "")].append(measure.key)
        for name in (measure.name, *measure.aliases):
            if _SURVEY not in words_of(name) and len(words_of(name)) <= _LONGEST_SAID_WITH_IT:
                yield f"{name} {_SURVEY}", measure.key
    for source, keys in by_source.items():
        if len(keys) <= _MOST_OF_ONE and _SURVEY in source and len(source) > 1:
            yield from ((" ".join(source), key) for key in keys)
            rest = [word for word in source if word != _SURVEY]
            if len(rest) > 1:
                yield from ((" ".join(rest), key) for key in keys)
    if len(of_surveys) == 1 and noun_of_waves(framework) != _SURVEY:
        yield from ((said, of_surveys[0].key) for said in (_SURVEY, f"{_SURVEY} results"))


def _is_of_a_survey(measure: Measure) -> bool:
    return measure.cadence is PeriodKind.WAVE or _SURVEY in words_of(measure.source or "")


def measure_of_waves(framework: Framework) -> Measure | None:
    """The only measure that is counted by waves, where there is one."""
    found = [one for one in framework.measures.values() if one.cadence is PeriodKind.WAVE]
    return found[0] if len(found) == 1 else None
