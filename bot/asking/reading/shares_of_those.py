"""`Share of the force`, `what share does each have` after the figures of areas: the part that each of them is."""

from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, Question, Statistic
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.measures import Combine, Unit

_WHOLES = frozenset({Field.TOTAL, Field.HOME})
_ASKED = frozenset({Field.SHARE, Field.AS_SHARE, Field.PERCENT, Field.BY, Field.ANY, *_WHOLES})
_ENDS = (None, Statistic.HIGHEST, Statistic.LOWEST)


def shares_of_those(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """The share that each of the areas has, where nothing but the whole of them is said; None where more is asked."""
    home = vocabulary.framework.home
    named = [one for one in parts.names if one.key != home]
    others = named or parts.periods or parts.kinds or parts.peers or parts.cadences or parts.rate or parts.threshold
    if others or not {*parts.fields} <= _ASKED or not _asks_for_shares(parts, home):
        return None
    shares = _of_each(previous) if _adds_up(previous, vocabulary) else None
    of_home = shares is not None and (parts.home_said or home in parts.areas) and home not in shares.areas
    if shares is None or home is None or not of_home:
        return shares
    # Those of one part of the force are told as shares of it with all others of their kind.
    return None if shares.first else replace(shares, areas=(home,), home_meant=True)


def _asks_for_shares(parts: Parts, home: str | None) -> bool:
    """Whether a share is asked for; a percentage is one where its whole is said."""
    of_a_whole = parts.has(*_WHOLES) or home in parts.areas
    return parts.has(Field.SHARE, Field.AS_SHARE) or (parts.has(Field.PERCENT) and of_a_whole)


def _adds_up(previous: Question, vocabulary: Vocabulary) -> bool:
    """Whether the figures of areas were told that home has the whole of, by number."""
    of_areas = previous.by not in ("", EACH_PERIOD) and ":" not in previous.by and len(previous.measures) == 1
    told = previous.intent in (Intent.VALUE, Intent.SHARE, Intent.RANKING) and not previous.changed
    plain = not (previous.condition or previous.count_behind or previous.beside or previous.more_periods)
    measures = [vocabulary.framework.measures[key] for key in previous.measures]
    counted = all(one.unit is not Unit.PERCENT and one.combine in (Combine.SUM, Combine.LAST) for one in measures)
    compared = previous.against is not None or previous.against_period is not None
    return of_areas and told and plain and counted and not compared


def _of_each(previous: Question) -> Question | None:
    if previous.rate is not None or previous.extreme not in _ENDS or previous.groups:
        return None
    first = previous.first or int(previous.only_first)
    return replace(
        previous, intent=Intent.SHARE, only_first=False, first=first, with_whole=False, chart=False, table=False
    )
