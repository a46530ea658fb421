"""Words beside a place that say no more than that it is one: Sale district, the borough of Kent, each of our peers."""

from collections.abc import Sequence

from bot.asking.names.beside_words import OTHERS
from bot.asking.names.kind_words import ANY_KIND, is_part_of_such
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.span import Segmentation, Span
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import Token, stem, words_of
from bot.asking.words.word_sets import word_set

_PARTS = word_set("borough district lpa lpu npu bcu division city area csp command policing local police")
_SMALL_PARTS = word_set("sector section ward beat village neighbourhood locality npt lpt")
"""What lies straight within a force is none of these, nor is a borough: Coventry ward is a part of Coventry."""
_FORCES = word_set("police constabulary force area policing")
_HOW_IT_STANDS = word_set("picture backdrop landscape context")
"""How things stand there: the national picture is that of the country."""
_OF = frozenset({"of", "in", "from", "within", "across", "for"})
_OWN = frozenset({"the", "our", "all", "these", "those"})
_EVERYONE = word_set("everyone everybody members member each everyones")
_ONE_OF_SEVERAL = frozenset({"which", "each", "every", "what", "per", "by", "any", "all"})
_LONGEST = 3


def with_words_of_places(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """A way of cutting a question, in which what only says of a place or of peers that they are so is part of them."""
    kept: list[Span] = []
    place = 0
    while place < len(path):
        one, end = path[place], place + 1
        if one.is_a(Sort.AREA):
            end = _after_an_area(place, path, tokens, vocabulary)
            del kept[_before_an_area(kept, one, tokens, vocabulary) :]
            one = one._replace(start=kept[-1].end if kept else 0, end=path[end - 1].end)
        elif one.is_a(Sort.PEERS):
            _pass_members_over(kept, tokens)
        elif _kind(one) and _kind(one) == _kind_by_kind(place, path):
            one = _harmless(one, tokens)
        kept.append(one)
        place = end
    return tuple(kept)


def _after_an_area(place: int, path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> int:
    """Where `Sale LPA`, `Sale police district` end: up to three words that say what kind of place it is."""
    for at in range(place + 1, min(place + 1 + _LONGEST, len(path))):
        if tokens[path[at].start].parted or not _says_what_it_is(path[at], path[place], tokens, vocabulary):
            return at
    return min(place + 1 + _LONGEST, len(path))


def _before_an_area(kept: Sequence[Span], area: Span, tokens: Sequence[Token], vocabulary: Vocabulary) -> int:
    """Where among the stretches before it `the borough of Sale` begins; which district of Sale is one of several."""
    at = len(kept) - 1
    if at >= 0 and tokens[kept[at].start].word == "the":
        at -= 1
    if at < 1 or tokens[kept[at].start].word != "of":
        return len(kept)
    noun = kept[at - 1]
    before = tokens[noun.start - 1].word if noun.start else ""
    single = tokens[noun.end - 1].word == stem(tokens[noun.end - 1].word)
    says = single and before not in _ONE_OF_SEVERAL and _says_what_it_is(noun, area, tokens, vocabulary)
    return at - 1 if says else len(kept)


def _says_what_it_is(span: Span, area: Span, tokens: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether a word says of an area what it is: as the catalogue does, or as no other area of it is called."""
    word = tokens[span.end - 1].word
    if word in _HOW_IT_STANDS and not span.placed:
        return True
    areas = vocabulary.framework.areas
    own = {areas[one.key].kind for one in area.readings if one.sort is Sort.AREA}
    if any(is_part_of_such(word, kind) for kind in own):
        return False
    if span.placed:
        # A group of peers may be called as its members are, in the plural: the district of Sale is none.
        kinds = [
            one for one in span.readings if one.sort is Sort.KIND and one.of != OTHERS
        ]  # the rest of Sale is not it
        of_its_kind = any(one.key in (ANY_KIND, *own) for one in kinds)
        return of_its_kind or (word in own and span.is_a(Sort.PEERS))
    if span.end > span.start + 1 or word in vocabulary.framework.kinds_of_areas:
        return False  # there are places that are, and this is none of them
    home = areas.get(vocabulary.framework.home or "")
    if home is not None and own == {home.kind}:
        return word in _FORCES
    straight_within = {areas[one.key].parent for one in area.readings if one.sort is Sort.AREA}
    is_small = home is not None and home.key not in straight_within
    if not (word in _PARTS or (is_small and word in _SMALL_PARTS)):
        return False
    said = tuple(token.word for token in tokens[area.start : span.end])
    # Sale town may be Sale Town Centre; the town of Sale is none of it.
    return span.end < area.end or all(words_of(one.name)[: len(said)] != said for one in areas.values())


def _kind(span: Span) -> str:
    return next((one.key for one in span.readings if one.sort is Sort.KIND), "")


def _kind_by_kind(place: int, path: Segmentation) -> str:
    """The kind behind `by`, for `borough by borough`."""
    by = Reading(Sort.FIELD, Field.BY.value)
    stands = place + 2 < len(path) and by in path[place + 1].readings
    return _kind(path[place + 2]) if stands else ""


def _pass_members_over(kept: list[Span], tokens: Sequence[Token]) -> None:
    """`Everyone in our group`, `the forces in our family`: the members, as the group by itself."""
    at = len(kept) - 1
    while at >= 0 and tokens[kept[at].start].word in _OWN | _OF:
        at -= 1
    if at < 0 or at == len(kept) - 1:
        return
    word = tokens[kept[at].start].word
    if (not kept[at].placed and word in _EVERYONE) or (_kind(kept[at]) and word == "forces"):
        kept[at] = _harmless(kept[at], tokens)


def _harmless(span: Span, tokens: Sequence[Token]) -> Span:
    return Span(span.start, span.end, (Reading(Sort.HARMLESS, tokens[span.start].word),))
