"""Groups that name their measure, such as raptor persecution of wildlife crime, and groups that a measure has not.

A group that does not name its measure, or is named in part, is asked back with the measures that are counted by it.
"""

from collections.abc import Collection, Iterable, Sequence

from bot.asking.names.declared_names import is_declared
from bot.asking.names.kinds_as_groups import are_kinds_of_crime, is_a_percentage_of_crimes
from bot.asking.names.named import Reading, Sort
from bot.asking.names.names_unmeant import names_said
from bot.asking.names.only_held import head_of
from bot.asking.names.same_words import sense_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.names.what_narrows import TRAITS
from bot.asking.question import Choice, NotUnderstood, Question
from bot.asking.reading.counts_called import counts_called
from bot.asking.reading.span import Segmentation, Span
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import Token, root, stem, words_of
from bot.asking.words.word_families import family_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import NO_DIMENSION, Measure, Unit, dimension_of
from bot.watching.subject_words import group_name


def measure_of_groups(
    groups: Collection[tuple[str, str]], said: Collection[Words], asked: Words, vocabulary: Vocabulary
) -> str | None:
    """The measure whose groups alone were named, keys with their measures; None where it may be another.

    `said` are the words for them, `asked` the whole question. What the catalogue says that a group is called is that
    group, where it stands for nothing else; beside it another of the same measure is meant by a name that it has.

    Only the kinds of a crime or an incident stand for themselves: going equipped may be an offence, or why somebody
    was searched. So do traits of persons for none of what is counted by them. What says all that the measure's own name
    says is a kind of it whatever else it says: the theft of motor vehicles of motor vehicle crime. So is what was said,
    where a name of the measure stands in it: shop detections of detections.
    """
    if len({of for _, of in groups}) != 1:
        return None
    ((_, of), *_) = groups
    measure = vocabulary.framework.measures[of]
    if any(_says_its_measure(words, measure) for words in said):
        return of  # personal and business robberies
    readings = [Reading(Sort.GROUP, key, of) for key, of in groups]
    if any(is_declared(words, asked, one, vocabulary) for words in said for one in readings):
        return of
    called = [words_of(group.name) for group in measure.groups if (group.key, of) in groups]
    if are_kinds_of_crime(measure, called) and not _names_a_measure(said, vocabulary):
        return of
    if is_a_percentage_of_crimes(measure, called, asked):
        return None
    sense = sense_of(words_of(measure.name))
    names = {group.key: words_of(group.name) for group in measure.groups}
    traits = {key for key, _ in groups if TRAITS & {*names[key]}}
    whole = {key for key in traits if sense.bag and sense.bag <= sense_of(names[key]).bag}
    whole |= {key for key in traits if sense.is_crime and sense_of(names[key]).is_crime}  # crimes of violence
    return of if (sense.is_crime or sense.is_incident) and traits == whole else None


def _names_a_measure(said: Collection[Words], vocabulary: Vocabulary) -> bool:
    """Whether a measure goes by the very words: that is meant, and no group of another."""
    return any(one.sort is Sort.MEASURE for words in said for one in vocabulary.readings(tuple(words)))


def with_measure_of_groups(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """A way of cutting a question, in which words of the name of the groups' measure stand for it: searches."""
    if any(span.is_a(Sort.MEASURE) for span in path):
        return path
    measures = {one.of for span in path for one in span.readings if one.sort is Sort.GROUP}
    if len(measures) != 1:
        return path
    measure = vocabulary.framework.measures[measures.pop()]
    own = _own_words(measure)
    of_whom = any(
        not _OF_PERSONS.isdisjoint(token.word for token in tokens[span.start : span.end])
        for span in path
        if span.is_a(Sort.GROUP)
    )
    if of_whom:
        own -= _ANY_CRIME  # crime against disabled people is not the hate that they meet
    places = [place for place, one in enumerate(path) if _is_of(one, own, tokens)]
    if not places or places[-1] - places[0] >= len(places):
        return path  # none, or not in one stretch: offences detected
    of_it = Span(path[places[0]].start, path[places[-1]].end, (Reading(Sort.MEASURE, measure.key),))
    return (*path[: places[0]], of_it, *path[places[-1] + 1 :])


_OF_PERSONS = word_set(
    "people persons person community against towards targeting disabled gays women men girls victims"
)
_ANY_CRIME = frozenset(form for word in ("crime", "offence", "incident", "report") for form in (word, family_of(word)))


def _is_of(span: Span, own: Collection[str], tokens: Sequence[Token]) -> bool:
    """Whether a stretch is a word of a measure's names, and nothing else but what several measures are of: violence."""
    said = tokens[span.start : span.end]
    words = {stem(one.word) if stem(one.word) in own else family_of(one.word) for one in said}
    of_several = bool(span.readings) and all(one.sort in (Sort.TAG, Sort.OBJECTIVE) for one in span.readings)
    return words <= {*own} and (of_several or not span.placed)


def _says_its_measure(said: Words, measure: Measure) -> bool:
    """Whether a whole name of a measure stands in what was said of its group."""
    words = tuple(stem(word) for word in said)
    called = [tuple(map(stem, words_of(name))) for name in (measure.name, *measure.aliases)]
    return any(len(name) < len(words) and _stands_in(name, words) for name in called)


def _stands_in(name: Words, words: Words) -> bool:
    return any(words[at : at + len(name)] == name for at in range(len(words) - len(name) + 1))


def measures_of_group(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> NotUnderstood | None:
    """The question with each measure that is counted by the only group named; None where no one group is."""
    spans = [span for span in path if span.is_a(Sort.GROUP)]
    if len(spans) != 1:
        return None
    (span,) = spans
    said = " ".join(token.word for token in tokens[span.start : span.end])
    found = [one for one in span.readings if one.sort is Sort.GROUP]
    if counts := counts_called(found, (span.start, span.end), tokens, vocabulary):
        return NotUnderstood("part of a name", said, choices=counts[:MOST_GROUPS])
    return NotUnderstood("group", said, choices=_choices(found, (span.start, span.end), tokens, vocabulary))


def groups_in_part(
    left: Sequence[str], measures: Collection[str], tokens: Sequence[Token], vocabulary: Vocabulary
) -> NotUnderstood | None:
    """The groups that some words left over are part of, beside words of their measure: GPS theft of GPS kits.

    That it was stolen says no more of a kind of theft: quads nicked.
    """
    places = _in_one_stretch([place for place, token in enumerate(tokens) if token.word in left], tokens, vocabulary)
    if not places:
        return None
    said_stolen = any(_says_stolen(tokens[place].word) for place in places)
    words = {stem(tokens[place].word) for place in places if not _says_stolen(tokens[place].word)} - _JOINING
    if {family_of(word) for word in words} <= _ANY_CRIME:
        return None  # serious sexual offences are not called by what all of them are
    of_any = {one for word in words for one in _groups_with(word, vocabulary)}
    found = sorted(one for one in of_any if one.of in measures or not measures)
    if said_stolen:
        found = [one for one in found if is_of_theft(vocabulary.framework.measures[one.of], one.key)]
    if not measures:
        found = [one for one in found if not _is_of_those_it_befell(words, one, vocabulary)]
        found = [one for one in found if words.isdisjoint(_CASES) or _says_its_head(words, one, vocabulary)]
    of_nothing_else = all(one.sort is Sort.GROUP for word in words for one in vocabulary.parts.get(word, ()))
    sure = bool(measures) or len(words) > 1 or of_nothing_else or said_stolen
    meant = [one for one in found if sure and all(_is_word_of_group(word, one, vocabulary) for word in words)]
    if not 0 < len(meant) <= MOST_GROUPS:
        return None
    said = " ".join(tokens[place].word for place in places)
    return NotUnderstood("group", said, choices=_choices(meant, (places[0], places[-1] + 1), tokens, vocabulary))


def stolen_of_a_kind(left: Sequence[str], tokens: Sequence[Token], vocabulary: Vocabulary) -> NotUnderstood | None:
    """The kinds of theft that are meant where something is said to be stolen: peds nicked; None where none is."""
    return groups_in_part(left, (), tokens, vocabulary) if any(map(_says_stolen, left)) else None


def _in_one_stretch(places: Sequence[int], tokens: Sequence[Token], vocabulary: Vocabulary) -> Sequence[int]:
    """Some places with those between them and the kind of what was stolen beside; none where other words part them."""
    if not places:
        return ()
    first, last = places[0], places[-1]
    if any(_says_stolen(tokens[place].word) for place in places):
        known = names_said(tuple(token.word for token in tokens), vocabulary)
        groups = [one for one in known if any(reading.sort is Sort.GROUP for reading in one.readings)]
        before = first
        while before and tokens[before - 1].word in _BEING_DONE:
            before -= 1
        first = next((one.first for one in groups if one.end == before), first)
    between = (tokens[place].word for place in range(first, last + 1) if place not in places)
    of_it = _JOINING | _BEING_DONE | {token.word for token in tokens[first : places[0]]}
    return range(first, last + 1) if all(word in of_it for word in between) else ()


_JOINING = frozenset({"and", "n", "or"})
_BEING_DONE = word_set("is are was were been being got get has have had")
_THEFT = sense_of(("theft",)).bag


def _says_stolen(word: str) -> bool:
    """`Nicked`, `stolen`: what was done to it, and nothing of what."""
    return word not in ("theft", "thefts") and sense_of((word,)).bag == _THEFT


def without_stolen(words: Sequence[str]) -> Sequence[str]:
    """Some words without those that say that a thing was stolen; all of them where no other is left: quads nicked."""
    return [word for word in words if not _says_stolen(word)] or words


def is_of_theft(measure: Measure, group: str = "") -> bool:
    """Whether a measure, or a group of one, counts thefts of things, and not from them nor what else befalls them."""
    of_group = (words_of(one.name) for one in measure.groups if one.key == group)
    names = (words_of(measure.name), *(name for name in of_group if name[-2:-1] != ("and",)))
    of_theft = any(sense_of(name).bag >= _THEFT and "from" not in name for name in names)
    return of_theft and measure.unit is Unit.COUNT


def _groups_with(word: str, vocabulary: Vocabulary) -> Collection[Reading]:
    """The groups in whose names a word stands, or one that is the same: motorbike of motorcycles."""
    same = {root(word), *sense_of((word,)).bag}
    having = (readings for form, readings in vocabulary.parts.items() if root(form) in same)
    return {one for readings in having for one in readings if one.sort is Sort.GROUP}


def _is_word_of_group(word: str, group: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a word is one of a group's or its measure's, or says what some of these say: shoplifting is no theft of
    sheep.
    """
    own = {root(one) for one in _words_of_group(group, vocabulary)}
    sense = sense_of((word,)).bag
    return word in _BEING_DONE or root(word) in own or bool(sense and sense <= own)


def _says_its_head(words: Collection[str], group: Reading, vocabulary: Vocabulary) -> bool:
    """Whether what a group is of is said, and no word alone that tells of which sort: sexual offences are no sexual
    orientation.
    """
    groups = [one for one in vocabulary.framework.measures[group.of].groups if one.key == group.key]
    heads = {root(head_of(words_of(name))) for one in groups for name in (one.name, *one.aliases)}
    return any(heads & {root(word), *sense_of((word,)).bag} for word in words)


_CASES = frozenset(map(stem, ("offences", "crimes", "incidents")))


def _is_of_those_it_befell(words: Collection[str], group: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a group is called by whom something was done to, and they are not said: vehicle crime victims."""
    names = [stem(one) for one in _names_of_group(group, vocabulary)]
    return "victim" in names and "victim" not in words


MOST_GROUPS = 4


def _words_of_group(group: Reading, vocabulary: Vocabulary) -> frozenset[str]:
    """The words of every name of a group, and of its measure."""
    own = {stem(word) for word in _names_of_group(group, vocabulary)}
    return _own_words(vocabulary.framework.measures[group.of]) | own


def _names_of_group(group: Reading, vocabulary: Vocabulary) -> list[str]:
    """The words of every name of a group."""
    groups = (one for one in vocabulary.framework.measures[group.of].groups if one.key == group.key)
    return [word for one in groups for name in (one.name, *one.aliases) for word in words_of(name)]


def _choices(
    found: Sequence[Reading], gone: tuple[int, int], tokens: Sequence[Token], vocabulary: Vocabulary
) -> tuple[Choice, ...]:
    """The question with each group, and the measure it is of, in the place of the words that were said of it."""
    before = " ".join(token.word for token in tokens[: gone[0]])
    behind = " ".join(token.word for token in tokens[gone[1] :])
    choices = []
    for one in found[:MOST_GROUPS]:
        measure = vocabulary.framework.measures[one.of]
        group = group_name(measure, one.key)
        own = _own_name_of(one, before.split(), behind.split(), vocabulary)
        said = f"{before} {own or f'{measure.name} {group}'} {behind}"
        choices.append(Choice(f"{measure.name} ({group})", said.strip()))
    return tuple(choices)


def _own_name_of(group: Reading, before: Sequence[str], behind: Sequence[str], vocabulary: Vocabulary) -> str:
    """The name of a group where its measure stands beside it already and nothing else is called so; else none."""
    names = [name for words in (before, behind) for name in names_said(tuple(words), vocabulary)]
    beside = any(one == Reading(Sort.MEASURE, group.of) for name in names for one in name.readings)
    name = group_name(vocabulary.framework.measures[group.of], group.key)
    return name if beside and vocabulary.readings(words_of(name)) == frozenset({group}) else ""


def of_the_measure_before(
    paths: Iterable[Segmentation], tokens: Sequence[Token], previous: Question | None, vocabulary: Vocabulary
) -> tuple[Token, ...]:
    """`For Black people searched`, after the find rate of searches: the group, without what the measure before is of.

    None of the words are left where that measure has no such group, or what is named is another thing.
    """
    said = [token.word for token in tokens]
    goes_on = said[0] in _GOING_ON or said[:2] in _WHAT_ABOUT
    if previous is None or len(previous.measures) != 1 or not goes_on or not _HOW_MANY.isdisjoint(said):
        return ()
    before = vocabulary.framework.measures[previous.measures[0]]
    known = {word for name in (before.name, *before.aliases) for word in sense_of(words_of(name)).bag}
    for path in paths:
        named = [span for span in path if span.is_a(Sort.MEASURE)]
        groups = [span for span in path if span.is_a(Sort.GROUP)]
        if len(named) != 1 or not groups or not all(span.placed for span in path):
            continue
        (span,) = named
        called = sense_of(tuple(said[span.start : span.end])).bag
        of_it = all(any(one.of == before.key for one in group.readings) for group in groups)
        if of_it and called <= known and span.start >= groups[-1].end:
            return (*tokens[: span.start], *tokens[span.end :])
    return ()


_GOING_ON = frozenset({"for", "of", "and", "among"})
_WHAT_ABOUT = (["what", "about"], ["how", "about"])
_HOW_MANY = word_set("many number numbers count counts total volume")
"""How many were searched is another figure than how often something was found."""


def lacks_groups(paths: Iterable[Segmentation], vocabulary: Vocabulary) -> NotUnderstood | None:
    """That the only measure named has no such groups as were named beside it, with what it has; else None."""
    for path in paths:
        measures = {one.key for span in path for one in span.readings if one.sort is Sort.MEASURE}
        of_groups = [span for span in path if span.is_a(Sort.GROUP) or span.is_a(Sort.DIMENSION)]
        if len(measures) != 1 or not of_groups or not all(span.placed for span in path):
            continue
        measure = vocabulary.framework.measures[measures.pop()]
        dimensions = dict.fromkeys(dimension_of(group.key).replace("-", " ") for group in measure.groups)
        named = [one for one in dimensions if one != NO_DIMENSION] or [group.name for group in measure.groups]
        return NotUnderstood("no such groups", measure.name, tuple(named))
    return None


def _own_words(measure: Measure) -> frozenset[str]:
    words = {word for name in (measure.name, *measure.aliases) for word in words_of(name)}
    return frozenset({*map(stem, words), *map(family_of, words)})
