"""What a catalogue calls the waves of its survey: sweeps, rounds, pulses, tranches."""

from bot.asking.periods.period_names import MONTH_NUMBERS, SEASONS, WEEKDAYS_IN_FULL
from bot.asking.words.tokens import words_of
from bot.figures.framework import Framework

_NAMED_TIMES = frozenset([*MONTH_NUMBERS, *SEASONS, *WEEKDAYS_IN_FULL])


def noun_of_waves(framework: Framework) -> str:
    """The noun that all the waves bear beside their number or their time, where it is another than wave; else none."""
    called = [words_of(wave.name) for wave in framework.waves.values()]
    common = [word for word in (called[0] if called else ()) if word.isalpha() and all(word in one for one in called)]
    nouns = [word for word in common if word not in _NAMED_TIMES]
    return nouns[-1] if nouns and nouns[-1] not in ("wave", "waves") else ""
