"""Which end is asked for: the highest, the lowest, the best or the worst of periods, areas or changes."""

from collections.abc import Iterable
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Statistic
from bot.asking.reading.change_beyond import picks_changes
from bot.asking.reading.order_of_changes import first_of_the_changes, orders_changes
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.records_said import says_all_time
from bot.figures.measures import Better

_AT_THE_BEGINNING = 2


def of_periods(parts: Parts) -> bool:
    """`The worst week`, `the most weve had`, `when was it worst`: which of the periods, not of the areas."""
    asks_when = "when" in parts.words[:_AT_THE_BEGINNING] and not (parts.kinds or parts.peers)
    of_all = bool(parts.cadences) or says_all_time(parts.words) or asks_when
    return of_all and parts.has(Field.BEST, Field.WORST, Field.MOST, Field.FEWEST)


def is_largest_move(parts: Parts) -> bool:
    """`The biggest monthly jump`, `largest fall from one month to the next`: the end of the changes."""
    one_way = len(parts.directions) == 1 and parts.directions[0] in (Field.RISE, Field.FALL)
    step = bool(parts.cadences) or parts.has(Field.PERIOD_ON_PERIOD)
    plain = not (parts.kinds or parts.peers or parts.areas_asked or parts.has(Field.LOWEST, Field.FEWEST))
    return one_way and step and plain and parts.has(Field.HIGHEST, Field.MOST)


def names_both_ends(parts: Parts) -> bool:
    """`The best and the worst month`, `minimum and maximum`: one end and the other, and nothing between them."""
    pairs = ((Field.HIGHEST, Field.LOWEST), (Field.BEST, Field.WORST), (Field.MOST, Field.FEWEST))
    said = [one for pair in pairs for one in pair if one in parts.fields]
    of_times = bool(parts.cadences or parts.periods)  # else it may be of areas
    return of_times and any(set(said) == set(pair) for pair in pairs) and not (parts.directions or parts.first)


def asks_for_both_ends(parts: Parts, intent: Intent, vocabulary: Vocabulary) -> bool:
    """Whether both ends of some periods are asked for, or how far those of some areas are apart."""
    of_times = intent is Intent.EXTREME and (names_both_ends(parts) or _is_of_either_end(parts, vocabulary))
    return of_times or (intent is Intent.RANKING and parts.ends_apart)


def _is_of_either_end(parts: Parts, vocabulary: Vocabulary) -> bool:
    """`The worst week for missing reports`, of which neither more nor fewer is worse: both ends are told."""
    better = {vocabulary.framework.measures[key].better for key in parts.measures}
    alone = parts.has(Field.BEST, Field.WORST) and not (parts.first or parts.kinds or parts.peers)
    return better == {Better.NEITHER} and alone and of_periods(parts)


def end_asked(parts: Parts, intent: Intent, vocabulary: Vocabulary) -> Statistic | None:
    """Which end is asked for; best and worst of a measure's periods go by what is better of it."""
    if orders_changes(parts, intent):
        return first_of_the_changes(parts)
    if (intent is Intent.RANKING and parts.has(Field.CHANGE)) or picks_changes(parts, intent):
        return _moved(parts)
    if is_largest_move(parts):
        return _moved(parts)
    if intent is Intent.RANKING and _is_of_a_table(parts, vocabulary):
        return Statistic.RANK if parts.has(Field.LOWEST) else None
    if intent not in (Intent.EXTREME, Intent.OF_YEARS) or not parts.has(Field.BEST, Field.WORST):
        return _extreme(parts)
    if intent is Intent.EXTREME and _is_of_either_end(parts, vocabulary):
        return Statistic.HIGHEST
    return _end_by_merit(parts.measures, vocabulary, best=parts.has(Field.BEST))


def _is_of_a_table(parts: Parts, vocabulary: Vocabulary) -> bool:
    """`Bottom of our most similar forces`, `top of the league`: the best stands at its top, whatever is higher."""
    place = parts.fields.get(Field.LOWEST, parts.fields.get(Field.HIGHEST))
    judged = all(vocabulary.framework.measures[key].better is not Better.NEITHER for key in parts.measures)
    if place is None or not judged or parts.has(Field.HIGHEST) is parts.has(Field.LOWEST):
        return False
    words = {*parts.words_at(place)}
    # Which force is top for burglary has the most; which is top of the forces is the best of them.
    of_peers = bool(parts.peers) and (len(words) > 1 or parts.harmless.get(place + 1) in ("of", "in", "among"))
    return not _ENDS_OF_TABLES.isdisjoint(words) and (of_peers or "league" in words)


_ENDS_OF_TABLES = frozenset(
    {"top", "tops", "topped", "topping", "bottom", "foot", "props", "propping", "propped", "heads", "heading", "leads"}
)


def is_best_asked(parts: Parts, intent: Intent) -> bool | None:
    """Whether of some periods the best is asked for, or the worst; None where neither is, or both are."""
    of_periods_asked = intent in (Intent.EXTREME, Intent.OF_YEARS) and not is_largest_move(parts)
    if not of_periods_asked or parts.has(Field.BEST) is parts.has(Field.WORST):
        return None
    return parts.has(Field.BEST)


def by_its_own_merit(asked: Question, vocabulary: Vocabulary) -> Question | NotUnderstood:
    """The best or the worst of other measures than before: the end that is that of theirs."""
    if asked.best is None:
        return asked
    extreme = _end_by_merit(asked.measures, vocabulary, best=asked.best)
    if extreme is not None:
        return replace(asked, extreme=extreme, both_ends=False)
    of_neither = {vocabulary.framework.measures[key].better for key in asked.measures} == {Better.NEITHER}
    if not of_neither or asked.intent is not Intent.EXTREME or asked.first:
        return NotUnderstood("mixed")
    return replace(asked, extreme=Statistic.HIGHEST, both_ends=True)


def _end_by_merit(measures: Iterable[str], vocabulary: Vocabulary, *, best: bool) -> Statistic | None:
    """Which end the best or the worst is; None of measures that are better at neither, or not at the same one."""
    better = {vocabulary.framework.measures[key].better for key in measures}
    if len(better) != 1 or Better.NEITHER in better:
        return None
    return Statistic.HIGHEST if (Better.HIGHER in better) == best else Statistic.LOWEST


def _moved(parts: Parts) -> Statistic | None:
    """Which end of the changes is asked for: the rises, the falls, or by what is better."""
    if Field.RISE in parts.directions:
        return Statistic.HIGHEST
    if Field.FALL in parts.directions:
        return Statistic.LOWEST
    return Statistic.RANK if Field.WORSE in parts.directions else None


def _extreme(parts: Parts) -> Statistic | None:
    for one, extreme in (
        (Field.HIGHEST, Statistic.HIGHEST),
        (Field.LOWEST, Statistic.LOWEST),
        (Field.MOST, Statistic.HIGHEST),
        (Field.FEWEST, Statistic.LOWEST),
        (Field.BEST, None),
        (Field.WORST, Statistic.RANK),
    ):
        if one in parts.fields:
            return extreme
    if Field.SINCE_WHEN in parts.fields:
        return Statistic.LOWEST if parts.low_said else Statistic.HIGHEST
    return None
