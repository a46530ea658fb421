"""Groups that name their measure, such as raptor persecution of wildlife crime, and groups that a measure has not."""

from collections.abc import Collection, Iterable, Sequence

from bot.asking.names.named import Reading, Sort
from bot.asking.names.same_words import sense_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood
from bot.asking.reading.span import Segmentation, Span
from bot.asking.words.tokens import Token, stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import NO_DIMENSION, Measure, dimension_of

_TRAITS = word_set(
    """
    race religion belief faith disability disabled orientation transgender sex gender men women man woman male female
    age aged child children adult adults young younger old older victim victims officer officers staff domestic drug
    drugs weapon weapons white black asian mixed hindu muslim sikh jewish christian personal business other under over
    burglary robbery theft violence vehicle hate crime identity sexual community communities resident residents
    property
    """
) - {"other"}
"""Of whom or of what things may be counted in many ways: by themselves they name none of them."""


def measure_of_groups(groups: Collection[tuple[str, str]], vocabulary: Vocabulary) -> str | None:
    """The measure whose groups alone were named, keys with their measures; None where it may be another.

    Only the kinds of a crime or an incident stand for themselves: going equipped may be an offence, or why somebody
    was searched. So do traits of persons for none of what is counted by them. What says all that the measure's own name
    says is a kind of it whatever else it says: the theft of motor vehicles of motor vehicle crime.
    """
    if len({of for _, of in groups}) != 1:
        return None
    ((_, of), *_) = groups
    measure = vocabulary.framework.measures[of]
    sense = sense_of(words_of(measure.name))
    names = {group.key: words_of(group.name) for group in measure.groups}
    traits = {key for key, _ in groups if _TRAITS & {*names[key]}}
    whole = {key for key in traits if sense.bag and sense.bag <= sense_of(names[key]).bag}
    whole |= {key for key in traits if sense.is_crime and sense_of(names[key]).is_crime}  # crimes of violence
    return of if (sense.is_crime or sense.is_incident) and traits == whole else None


def with_measure_of_groups(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """A way of cutting a question, in which words of the name of the groups' measure stand for it: searches."""
    if any(span.is_a(Sort.MEASURE) for span in path):
        return path
    measures = {one.of for span in path for one in span.readings if one.sort is Sort.GROUP}
    if len(measures) != 1:
        return path
    measure = vocabulary.framework.measures[measures.pop()]
    own = _own_words(measure)
    places = [place for place, one in enumerate(path) if not one.placed and stem(tokens[one.start].word) in own]
    if not places or places[-1] - places[0] >= len(places):
        return path  # none, or not in one stretch: offences detected
    of_it = Span(path[places[0]].start, path[places[-1]].end, (Reading(Sort.MEASURE, measure.key),))
    return (*path[: places[0]], of_it, *path[places[-1] + 1 :])


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
    return frozenset(stem(word) for name in (measure.name, *measure.aliases) for word in words_of(name))
