"""Which kinds of area are asked through, and where the force that a question names is home itself."""

from collections.abc import Collection

from bot.asking.names.beside_words import OTHERS
from bot.asking.names.kind_words import ANY_KIND
from bot.asking.names.up_on import MOVED_MOST
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.asked_kinds import is_asked_behind, is_of_peers
from bot.asking.words.earlier_phrases import MORE_A_YEAR_AGO
from bot.asking.words.field_words import Field
from bot.asking.words.where_asked import asks_for_places

_ASKS_FOR_KINDS = (
    *(Field.BY, Field.WHICH, Field.RANK, Field.BEST, Field.WORST),
    *(Field.HIGHEST, Field.LOWEST, Field.ANY, Field.MOST, Field.FEWEST),
)
_MOST_WHOLES = 2


def settle_kinds(parts: Parts, vocabulary: Vocabulary) -> None:
    """A kind of area is asked through where a word before says so; else `the force` is the force that is home."""
    where = parts.fields.pop(Field.WHERE, None)
    then = parts.fields.get(Field.YEAR_ON_YEAR)
    placed = asks_for_places(parts.fields, parts.directions) or (
        then is not None and parts.words_at(then) in MORE_A_YEAR_AGO
    )
    if where is not None and (not parts.measures or placed):
        parts.areas_asked = True
        parts.fields.setdefault(Field.ANY, where)
    home = vocabulary.framework.home
    asked, kept = [parts.fields[one] for one in _ASKS_FOR_KINDS if one in parts.fields], list[str]()
    asked += [place for place in range(len(parts.taken)) if MOVED_MOST & {*parts.words_at(place)}]
    of_two = _names_a_kind_called_area(parts, vocabulary)
    for one in parts.kinds:
        kind, place, plural = one.rsplit(":", 2)
        behind = is_asked_behind(int(place), parts.fields, parts.harmless)
        asked_through = plural or behind or any(position < int(place) for position in asked)
        of_home = home is not None and kind == vocabulary.framework.areas[home].kind and not plural
        if of_home and home is not None and _takes_home(parts, int(place), asked, home):
            continue
        if plural == OTHERS:
            parts.others = True
            kept.extend({kind} - {ANY_KIND, *kept})
        elif asked_through and kind == ANY_KIND and not of_two:
            parts.areas_asked = True
        elif asked_through:
            kept.extend({kind} - {*kept})
        else:
            parts.kinds_alone = True
    parts.kinds = [kind for kind in kept if not is_of_peers(kind, parts.peers, vocabulary.framework)]
    if parts.areas_asked and (parts.measures or parts.groups) and not (kept or parts.peers):
        settle_areas(parts, vocabulary)
    if parts.has(Field.HOME) and home is not None and not parts.kinds:
        parts.home_said = True


def _names_a_kind_called_area(parts: Parts, vocabulary: Vocabulary) -> bool:
    """`By area and district`, where areas are a kind of the catalogue: of each kind, and none is left out."""
    said = {one.rsplit(":", 2)[0]: int(one.rsplit(":", 2)[1]) for one in parts.kinds}
    held = any(one.kind == ANY_KIND for one in vocabulary.framework.areas.values())
    if not held or len(said) == 1 or ANY_KIND not in said:
        return False
    beside = {parts.harmless.get(said[ANY_KIND] + one) for one in (-1, 1)}
    return not beside.isdisjoint(("and", "or")) or parts.fields.get(Field.BY) == said[ANY_KIND] - 1


def _takes_home(parts: Parts, place: int, asked: list[int], home: str) -> bool:
    """Take `the force` for home, where it stands among the other areas, but where each force is asked through."""
    if parts.fields.get(Field.BY) == place - 1 and parts.words_at(place - 1)[:1] == ("all",):
        asked.remove(parts.fields.pop(Field.BY))  # all the force's shoplifting is of the one force
    if place - 1 in asked:
        return False
    if home not in parts.areas:
        before = sum(one is not None and one.sort is Sort.AREA for _, one in parts.taken[:place])
        parts.areas.insert(before, home)
    parts.home_said = True
    return True


def settle_areas(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Which areas` are those straight within the area asked about, or home; where they are of one kind.

    Which miss a target are those that have one, where they lie deeper.
    """
    within = parts.areas[0] if len(parts.areas) == 1 else vocabulary.framework.home
    children = vocabulary.framework.children_of(within) if within is not None else ()
    kinds = dict.fromkeys(child.kind for child in children)
    aimed = _kinds_with_targets(parts.measures, vocabulary) if parts.has(Field.TARGET) and not parts.areas else {}
    kinds, parts.level_open = aimed or kinds, not aimed
    if len(kinds) == 1 and len(parts.areas) < _MOST_WHOLES:
        parts.kinds.extend(kinds)
    else:
        parts.kinds_alone = True


def _kinds_with_targets(measures: Collection[str], vocabulary: Vocabulary) -> dict[str, None]:
    """The only kind of area below home of which measures have targets; none where there is no such kind, or several."""
    framework = vocabulary.framework
    aimed = (framework.areas[one.area] for one in framework.targets if one.measure in measures)
    kinds = dict.fromkeys(one.kind for one in aimed if framework.home in framework.with_ancestors(one.key)[1:])
    return kinds if len(kinds) == 1 else {}
