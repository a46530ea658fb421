"""Words of a question that could not be placed: why they stop its answer, and the names that they are part of."""

from collections.abc import Collection, Sequence

from bot.asking.names.form_asked import of_the_form_asked
from bot.asking.names.kind_words import is_a_kind_somewhere, kinds_held
from bot.asking.names.same_words import begins_a_phrase, sense_of
from bot.asking.names.spelling import nearest_names
from bot.asking.names.told_apart import not_held
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.names.wider_names import counted_with_others
from bot.asking.question import Choice, NotUnderstood
from bot.asking.reading.counted_within import counted_within
from bot.asking.reading.crime_as_a_whole import is_crime_as_a_whole
from bot.asking.reading.declined import declined
from bot.asking.reading.groups_alone import groups_in_part, stolen_of_a_kind
from bot.asking.reading.leaving_out import BEFORE_PLACES
from bot.asking.reading.parts import Parts
from bot.asking.words.crime_types import CRIMES
from bot.asking.words.english_words import is_english
from bot.asking.words.passing_words import HARMLESS, ORDERS, SMALL_TALK
from bot.asking.words.tokens import Token, root, stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Unit

MOST_CHOICES = 4
MOST_NEAR = 6
_LONG_ENOUGH_FOR_FORMS = 6
_OF_THE_WHOLE = frozenset({"all", "total", "overall", "recorded", "every"})


def left_over(
    words: Sequence[str], parts: Parts, tokens: Sequence[Token], vocabulary: Vocabulary, *, goes_on: bool = False
) -> NotUnderstood:
    """Why a question with words that could not be placed is not answered; `goes_on` says that it follows another."""
    if set(words) & ORDERS and len(tokens) > 3:
        return NotUnderstood("orders")
    if all(token.word in SMALL_TALK or token.word in HARMLESS for token in tokens):
        return NotUnderstood("small talk")
    if (never := declined(words, tokens, vocabulary) or _others_alone(words, parts)) is not None:
        return never
    if (kind := _asked_by_kind(words, tokens)) and parts.measures:
        return NotUnderstood("no such kind", kind, kinds_held(vocabulary.framework))
    own = without_ones(words)
    long_enough = any(len(word) > 3 or _is_short_for_one(word, vocabulary) for word in own)
    long_enough = long_enough and all(
        len(word) > 3 or word.isdecimal() or _is_short_for_one(word, vocabulary) for word in own
    )
    own, named = _named_by_their_sense(own, vocabulary) if long_enough or begins_a_phrase(own) else (own, [])
    if without_ones(words) != words:
        named = [one for one in named if one.sort is Sort.AREA and goes_on]
    named = _of_the_form(_of_measures_first(named), own, tokens, vocabulary)
    stolen = None if parts.measures else stolen_of_a_kind(words, tokens, vocabulary)
    if (other := _told_apart(words, tokens, vocabulary) or stolen) is not None:
        return other
    if not parts.measures and (of_measures := _of_measures(named, words, tokens, vocabulary)) is not None:
        return of_measures
    if longer := _longer_name(words, parts, tokens, vocabulary):
        return NotUnderstood("part of a name", " ".join(words), choices=longer)
    meant = _meant_in_a_list(named, words, parts, tokens) or _kinds_of_crime(words, tokens, vocabulary)
    if meant:
        return NotUnderstood(
            "part of a name", " ".join(words), choices=_named_choices(meant, words, tokens, vocabulary)
        )
    if country := _country_meant(words, parts, tokens, vocabulary):
        return NotUnderstood("spelling", " ".join(words), choices=country)
    of_areas = bool(named) and all(one.sort is Sort.AREA for one in named)
    if of_areas and (parts.measures or goes_on) and (not parts.areas or _stand_apart(words, parts, tokens)):
        return NotUnderstood(
            "part of a name", " ".join(words), choices=_named_choices(named, words, tokens, vocabulary)
        )
    of_groups = groups_in_part(words, parts.measures, tokens, vocabulary)
    within = None if of_groups or parts.measures else _within(words, tokens, vocabulary)
    return of_groups or within or NotUnderstood("word", words[0], _near(words, named, vocabulary))


_OTHERS = word_set("other others rest remainder")
"""They are other than what was told, and by themselves nothing whose name has the word."""


def _others_alone(words: Sequence[str], parts: Parts) -> NotUnderstood | None:
    alone = not parts.measures and _OTHERS.issuperset(words)
    return NotUnderstood("which of them", " ".join(words)) if alone else None


def _within(words: Sequence[str], tokens: Sequence[Token], vocabulary: Vocabulary) -> NotUnderstood | None:
    """What the words are counted within, by the descriptions of measures."""
    measures = [*counted_within(words, vocabulary), *counted_with_others(tuple(words), vocabulary)]
    if not measures:
        return None
    names = tuple(map(vocabulary.name_of, measures))
    choices = _named_choices(measures, words, tokens, vocabulary)
    return NotUnderstood("counted within", " ".join(words), names, choices)


def _of_measures(
    named: Sequence[Reading], words: Sequence[str], tokens: Sequence[Token], vocabulary: Vocabulary
) -> NotUnderstood | None:
    """The measures in whose names some words stand, where nothing else has them; of crime as a whole there is none."""
    said = " ".join(words)
    if any(one.sort is Sort.MEASURE for one in named) and is_crime_as_a_whole(words):
        return NotUnderstood("no total of crime", said, _counted_of_it(named, vocabulary))
    if not (named and all(one.sort is Sort.MEASURE for one in named)):
        return None
    return NotUnderstood("part of a name", said, choices=_named_choices(named, words, tokens, vocabulary))


def _counted_of_it(named: Sequence[Reading], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The names of what is counted, of what is named: no percentage, and nothing that is still open."""
    measures = [vocabulary.framework.measures[one.key] for one in named if one.sort is Sort.MEASURE]
    counted = [one.name for one in measures if one.unit is Unit.COUNT and one.combine is Combine.SUM]
    return tuple(counted[:MOST_NEAR])


def _told_apart(words: Sequence[str], tokens: Sequence[Token], vocabulary: Vocabulary) -> NotUnderstood | None:
    """That what is said is not held, where a small word tells it apart from what words left over are of."""
    typed = tuple(token.word for token in tokens)
    places = [place for place, word in enumerate(typed) if word in words]
    said, names = not_held(typed, places[0], places[-1], vocabulary) if places else ("", ())
    return NotUnderstood("told apart", said, names) if names else None


def _of_measures_first(named: list[Reading]) -> list[Reading]:
    """The measures of what is named, where no area is: a group is of one of them."""
    measures = [one for one in named if one.sort is Sort.MEASURE]
    return measures if measures and not any(one.sort is Sort.AREA for one in named) else named


def _named_by_their_sense(words: Sequence[str], vocabulary: Vocabulary) -> tuple[Sequence[str], list[Reading]]:
    """What has some words in its names, or all that they come down to: break ins are burglary. With those words."""
    named, meant = _names_with_all(words, vocabulary), sense_of(tuple(words)).bag
    by_sense = not named and 0 < len(meant) < len(words)
    return ([*meant], _names_with_all([*meant], vocabulary)) if by_sense else (words, named)


def _near(words: Sequence[str], named: Sequence[Reading], vocabulary: Vocabulary) -> tuple[str, ...]:
    """What is near to some words: the names that have them all, else those that are spelt alike."""
    near = [vocabulary.name_of(one) for one in named] or [
        name
        for word in words
        for name in nearest_names(word, vocabulary)
        if not is_english(word) or stem(word) in map(stem, words_of(name))
    ]
    return tuple(dict.fromkeys(near))[:MOST_NEAR]


def without_ones(words: Sequence[str]) -> Sequence[str]:
    """Some words without what stands for a thing that was named before: the coast one."""
    return [word for word in words if word not in ("one", "ones")] or words


def _stand_apart(words: Sequence[str], parts: Parts, tokens: Sequence[Token]) -> bool:
    """Whether words are said of a place of their own, beside an area that is named: the coast and Central."""
    places = [place for place, one in enumerate(tokens) if one.word in words]
    spans = [span for span, reading in parts.taken if reading is not None and reading.sort is Sort.AREA]
    beside = any(place in (span.start - 1, span.end) for span in spans for place in places)
    return bool(places) and not beside and tokens[max(places[0] - 1, 0)].word in (*BEFORE_PLACES, "the", "is")


def _is_short_for_one(word: str, vocabulary: Vocabulary) -> bool:
    """Whether three signs are a number that is dialled, or initials that stand in a name and are no word: 999, OCG."""
    if len(word) != _INITIALS:
        return False
    return word.isdecimal() or (not is_english(word) and stem(word) in vocabulary.parts)


_INITIALS = 3


def _meant_in_a_list(
    named: Sequence[Reading], words: Sequence[str], parts: Parts, tokens: Sequence[Token]
) -> list[Reading]:
    """`Burglary and robbery`, where burglary is of homes or of shops: the measures in whose names the word stands."""
    measures = [one for one in named if one.sort is Sort.MEASURE and one.key not in parts.measures]
    places = [place for place, one in enumerate(tokens) if one.word in words]
    if not (measures and parts.measures and len(measures) == len(named) and places):
        return []
    after, before = places[-1] + 1, places[0] - 1
    listed = after < len(tokens) and (tokens[after].parted or tokens[after].word == "and")
    return measures if listed or (before >= 0 and (tokens[places[0]].parted or tokens[before].word == "and")) else []


def _kinds_of_crime(words: Sequence[str], tokens: Sequence[Token], vocabulary: Vocabulary) -> list[Reading]:
    """`Vehicle crime`, where theft of vehicles and from them are held: the counts in whose names the word stands."""
    own = [word for word in words if word not in CRIMES]
    beside = {one.word for at, one in enumerate(tokens) if at and tokens[at - 1].word in own and not one.parted}
    if len(own) != 1 or not beside & CRIMES:
        return []
    meant = [*sense_of(tuple(own)).bag] or own  # of cars as of vehicles
    named = [one for one in _names_with_all(meant, vocabulary) if one.sort is Sort.MEASURE]
    return [one for one in named if vocabulary.framework.measures[one.key].unit is Unit.COUNT]


def _of_the_form(
    named: Sequence[Reading], words: Sequence[str], tokens: Sequence[Token], vocabulary: Vocabulary
) -> list[Reading]:
    """What is named, without the measures that are not counted or measured as the question asks."""
    measures = [vocabulary.framework.measures[one.key] for one in named if one.sort is Sort.MEASURE]
    fitting = {one.key for one in of_the_form_asked(measures, words, [token.word for token in tokens])}
    return [one for one in named if one.sort is not Sort.MEASURE or one.key in fitting]


def _country_meant(
    words: Sequence[str], parts: Parts, tokens: Sequence[Token], vocabulary: Vocabulary
) -> tuple[Choice, ...]:
    """`Robbery nationally`: the question of the country, where one area of the catalogue is it. The sum of all forces
    or a rank among them may be meant as well, so that it is asked back."""
    countries = [one for one in vocabulary.framework.areas.values() if one.kind in _COUNTRIES]
    if [*words] != ["nationally"] or len(countries) != 1 or not parts.measures or parts.areas:
        return ()
    said = (f"in {countries[0].name}" if token.word == "nationally" else token.word for token in tokens)
    return (Choice(countries[0].name, " ".join(said)),)


_COUNTRIES = frozenset({"country", "nation"})


def _asked_by_kind(words: Sequence[str], tokens: Sequence[Token]) -> str:
    """The only word left over, where figures are asked for by a kind of area that the catalogue has not: by ward."""
    if len({*words}) != 1 or not is_a_kind_somewhere(words[0]):
        return ""
    before = {tokens[at - 1].word for at, one in enumerate(tokens) if at and one.word == words[0]}
    return words[0] if before & _BEFORE_KINDS else ""


_BEFORE_KINDS = frozenset({"by", "per", "each", "every", "which", "what", "any", "all", "across", "between"})


def with_tags(left: tuple[int, ...], parts: Parts, tokens: Sequence[Token]) -> list[str]:
    """The words left over, with those that are only a tag's, which may be part of the same name."""
    places = set(left) | (set(_tag_places(parts)) if not parts.measures else set())
    return [tokens[place].word for place in sorted(places)]


def _tag_places(parts: Parts) -> list[int]:
    tags = (Sort.TAG, Sort.OBJECTIVE)
    spans = [span for span, reading in parts.taken if reading is not None and reading.sort in tags]
    return [place for span in spans for place in range(span.start, span.end)]


def tagged(parts: Parts, tokens: Sequence[Token], vocabulary: Vocabulary) -> tuple[Choice, ...]:
    """The measures of the tags or objectives that stand where a measure should, as choices."""
    measures = vocabulary.framework.measures.values()
    wanted = {*parts.tags, *parts.objectives}
    named = [Reading(Sort.MEASURE, one.key) for one in measures if wanted & {*one.tags, *one.objective}]
    words = [tokens[place].word for place in _tag_places(parts)]
    # Of violence those that are called so; robbery is of it too, but nobody who says violence means it alone.
    named = _of_the_form(named, words, tokens, vocabulary)
    called = [one for one in named if {*map(stem, words)} <= {*map(stem, words_of(vocabulary.name_of(one)))}]
    named = called if len(called) > 1 else named
    return _named_choices(named, words, tokens, vocabulary)


def _names_with_all(words: Sequence[str], vocabulary: Vocabulary) -> list[Reading]:
    """What has all of some words in its names."""
    found = [_names_with(word, vocabulary) for word in words]
    together = frozenset.intersection(*found) if found else frozenset()

    def order(one: Reading) -> tuple[bool, bool, int, Reading]:
        # The whole of a thing comes before its kinds: all recorded crime before knife crime.
        name = vocabulary.name_of(one)
        others = {stem(word) for word in words_of(name)} - {stem(word) for word in words}
        return one.sort is not Sort.MEASURE, not others <= _OF_THE_WHOLE, len(name), one

    return sorted(together, key=order)


def _names_with(word: str, vocabulary: Vocabulary) -> frozenset[Reading]:
    """What has a word in its names, or else another form of it: answering, answered."""
    exact = vocabulary.parts.get(stem(word), frozenset()) or _called_otherwise(word, vocabulary)
    places = [one for one in exact if one.sort is Sort.AREA]
    if not any(_is_of_a_place(word, one.key, vocabulary) for one in places):
        exact -= {*places}
    if exact or len(word) < _LONG_ENOUGH_FOR_FORMS:
        return exact
    alike = (readings for known, readings in vocabulary.parts.items() if root(known) == root(word))
    return frozenset(one for readings in alike for one in readings if one.sort is Sort.MEASURE)


def _is_of_a_place(word: str, key: str, vocabulary: Vocabulary) -> bool:
    """Whether a word stands in the names of a place just so: `as well` is no Tunbridge Wells.

    A force may be called by what it polices: the railway.
    """
    area = vocabulary.framework.areas.get(key)
    if area is None or area.parent is None or not is_english(word):
        return True
    return any(word in words_of(name.replace("-", " ")) for name in (area.key, area.name, *area.aliases))


def _called_otherwise(word: str, vocabulary: Vocabulary) -> frozenset[Reading]:
    """The measures that have a short form's word in their names: RTCs, fatal collisions."""
    if stem(word) not in _SHORT_FORMS:
        return frozenset()
    readings = vocabulary.parts.get(_SHORT_FORMS[stem(word)], frozenset())
    return frozenset(one for one in readings if one.sort is Sort.MEASURE)


_SHORT_FORMS = {"rtc": stem("collisions"), "rta": stem("collisions"), "crash": stem("collisions")}


def _longer_name(
    words: Sequence[str], parts: Parts, tokens: Sequence[Token], vocabulary: Vocabulary
) -> tuple[Choice, ...]:
    """`Answering 999 calls`: the measures in whose names stand both what was read as one and the words beside it."""
    spans = [span for span, reading in parts.taken if reading is not None and reading.sort is Sort.MEASURE]
    if len(spans) != 1:
        return ()
    said = [tokens[place].word for place in range(spans[0].start, spans[0].end)]
    end = next((at for at in range(spans[0].end, len(tokens)) if tokens[at].word not in _BECAME), len(tokens))
    beside = {*(token.word for token in tokens[max(spans[0].start - 1, 0) : end + 1])} - {*said}
    named = _names_with_all((*words, *said), vocabulary) if beside & {*words} else []
    longer = [one for one in named if one.sort is Sort.MEASURE and one.key not in parts.measures]
    if not longer and end > spans[0].end and beside & {*words} and not sense_of(tuple(said)).bag:
        longer = _rates_of_all_crime(words, vocabulary)
    return _named_choices(longer, (*words, *said), tokens, vocabulary) if longer else ()


def _rates_of_all_crime(words: Sequence[str], vocabulary: Vocabulary) -> list[Reading]:
    """`How many crimes got solved`: the percentages that are called by what became of crimes, of no kind of them."""
    bag, measures = sense_of(tuple(words)).bag, vocabulary.framework.measures
    return [
        one
        for one in _names_with_all(words, vocabulary)
        if one.sort is Sort.MEASURE and measures[one.key].unit is Unit.PERCENT
        if any(sense_of(words_of(name)).bag == bag for name in (measures[one.key].name, *measures[one.key].aliases))
    ]


_BECAME = word_set("got get getting were was are is have has had been being did we that which")


def _named_choices(
    named: Sequence[Reading], words: Sequence[str], tokens: Sequence[Token], vocabulary: Vocabulary
) -> tuple[Choice, ...]:
    """The question with each of the names in the place of the words that are part of it."""
    choices = []
    places = [place for place, token in enumerate(tokens) if token.word in words]
    for one in named[:MOST_CHOICES]:
        own = {*words_of(vocabulary.name_of(one)), "and", "or", "of"}
        # What stands between the words that are part of the name and is part of it too goes with them.
        first, last = _with_own_words_beside(places, tokens, own - {"and", "or", "of"})
        gone = {place for place in range(first, last + 1) if tokens[place].word in own} | {*places}
        said = [
            f"{vocabulary.name_of(one) if place == places[0] else token.word}{_mark_behind(place, tokens)}"
            for place, token in enumerate(tokens)
            if place == places[0] or place not in gone
        ]
        choices.append(Choice(vocabulary.name_of(one), "".join(said).strip()))
    return tuple(choices)


def _mark_behind(place: int, tokens: Sequence[Token]) -> str:
    """The comma or the dash before the next word, so that a list and a stretch stay one."""
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    return ", " if following and following.parted else "-" if following and following.joined else " "


def _with_own_words_beside(places: Sequence[int], tokens: Sequence[Token], own: Collection[str]) -> tuple[int, int]:
    """The first and the last of some words, with those straight before and after them that are of the same name."""
    first, last = places[0], places[-1]
    while first > 0 and tokens[first - 1].word in own and not tokens[first].parted:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].word in own and not tokens[last + 1].parted:
        last += 1
    return first, last
