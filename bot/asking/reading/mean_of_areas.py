"""`Average robbery across the boroughs`, `the borough average`: the mean over areas, and not that of each over time."""

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_OVER = word_set("across of over between among amongst per")
_SMALL = word_set("the all our its these those different every single") | {"all the", "all of the", "all our"}
_USED = frozenset(
    {Field.AVERAGE, Field.BY, Field.AMONG, Field.HOME, Field.WHAT_IS, Field.TABLE, Field.RATE, Field.ANY, Field.TOTAL}
)
_ACROSS = word_set("across per")


def asks_for_the_mean_of_areas(parts: Parts) -> bool:
    """Whether the average over all areas of a kind is asked for, at one time.

    An average by borough, or a month, is that of each over time.
    """
    place = parts.fields.get(Field.AVERAGE)
    plain = len(parts.kinds) == 1 and not (parts.cadences or parts.per_time or parts.stepped or parts.peers)
    plain = plain and not parts.dimensions and len(parts.periods) <= 1 and {*parts.fields} <= _USED
    named = (at for at, (_, one) in enumerate(parts.taken) if one is not None and one.sort in (Sort.KIND, Sort.PEERS))
    kind = next(named, None)
    if place is None or kind is None or not plain:
        return False
    return abs(kind - place) == 1 or _stands_behind_over(parts, kind)


def settle_peers_within_home(parts: Parts, vocabulary: Vocabulary) -> None:
    """Takes a group that is just the areas of a kind within home for that kind, where their average is asked for."""
    framework = vocabulary.framework
    if not parts.has(Field.AVERAGE) or len(parts.peers) != 1 or parts.areas or parts.kinds:
        return
    members = {*framework.peer_groups[parts.peers[0]].members}
    kinds = {framework.areas[key].kind for key in members}
    if framework.home not in members and len(kinds) == 1:
        (kind,) = kinds
        if members == {key for key, area in framework.areas.items() if area.kind == kind}:
            parts.peers, parts.kinds = [], [kind]


def _stands_behind_over(parts: Parts, kind: int) -> bool:
    """`Across all seven boroughs`, `of the boroughs`, `per borough`."""
    through = parts.fields.get(Field.BY)
    if through is not None and not _ACROSS.isdisjoint(parts.words_at(through)):
        return True
    at = kind - 1
    while at >= 0 and (parts.harmless.get(at) in _SMALL or at == through or _is_a_number(parts, at)):
        at -= 1
    return at >= 0 and parts.words_at(at)[-1] in _OVER


def _is_a_number(parts: Parts, at: int) -> bool:
    """`The seven boroughs`: as many as there are, which says nothing more."""
    word = parts.harmless.get(at, "")
    return bool(word) and (word.isdecimal() or word in NUMBERS)


NUMBERS = word_set("two three four five six seven eight nine ten eleven twelve")
