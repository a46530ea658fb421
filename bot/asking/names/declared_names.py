"""What a catalogue says that a group is called: knife crime, of serious violence that was done with a knife.

Such a name, which stands for nothing else in the catalogue, is taken where it is that of something that happens, and as
the measure is: a kind of crime of crimes, a caution of outcomes, a search of searches, the waits of those who waited.
It may be another name of the group cut short (comm res), and of a percentage what papers it is of (GAP files of files
right first time). So is any other that can hardly be of more than the group: 999 of calls answered in time, handcuffs
of the use of force. Whom, where and with what is no such name, nor how great it is: others are counted so as well.
"""

from collections.abc import Sequence

from bot.asking.names.form_asked import form_fits
from bot.asking.names.named import Reading
from bot.asking.names.same_words import DEEDS, sense_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.names.what_narrows import NARROWING, PERSONS, SAYS_HOW
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import root, stem, words_of
from bot.asking.words.word_families import family_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Group, Measure, Unit

_JOINING = word_set("and or of the in on by with for to")
_OF_WHOM = frozenset(
    map(root, word_set("victim victims age aged women men child children adult adults officer staff resident"))
)
_BEHIND_HEADS = word_set("of for with in from by to at on against")


def _roots(words: str) -> frozenset[str]:
    return frozenset(map(root, word_set(words)))


_CRIMES = DEEDS | _roots(
    """
    crime crimes offence offences murder manslaughter attack abuse exploitation trafficking damage vandalism threat
    disorder affray nuisance trespass evasion drive driving scam persecution misuse interference speeding stalking
    poaching coursing rustling worrying tipping dealing begging mugging stabbing shooting grooming equipped slavery
    """
)
_NUISANCES = _roots("begging nuisance")
_OUTCOMES = _roots("charge caution resolution summons warning conviction penalty fine disposal detection")
_OF_OUTCOMES = _roots("outcome outcomes disposal disposals detection detections solved resolved result results")
_ACTS = _roots("search arrest stop visit patrol seizure detention deployment check")
PAPERS = _roots("file form statement pack certificate licence disclosure plan")
"""Of these it is asked how good or how quick they are."""
_SHORTEST = 3
_DIALLED = 3
"""A number that is dialled has so many figures; ages and limits have fewer."""


def is_declared(said: Words, asked: Sequence[str], group: Reading, vocabulary: Vocabulary) -> bool:
    """Whether words are what a group is said to be called, stand for nothing else and are asked as they are counted.

    `asked` is the whole question.
    """
    measure = vocabulary.framework.measures[group.of]
    if (len(said) == 1 and _is_of_those_who_were(said[0])) or are_dropped(said, asked):
        return False
    if vocabulary.readings(tuple(said)) != {group} or _stands_in_another(said, group, vocabulary):
        return False
    own = next(one for one in measure.groups if one.key == group.key)
    if _is_the_whole_name(said, own, measure):
        return True
    in_full = [name for name in map(words_of, (own.name, *own.aliases)) if len(said) > 1 and _is_cut_short(said, name)]
    if any(_is_counted_so(one, measure) for one in (said, *in_full)) or _is_of_papers(said, asked, measure):
        return True
    return form_fits(asked, measure) and not _may_be_more(said, own, measure)


def _is_the_whole_name(said: Words, own: Group, measure: Measure) -> bool:
    """`Begging and street drinking`: all of a group's name of several words, of what is counted, and not of whom.

    What people are searched for and how they are dealt with (going equipped) happens by itself as well, and so does a
    crime that is none of the measure's own (the burglaries of hate crime, the domestic abuse of women).
    """
    roots = {root(word) for word in said}
    counted = {root(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
    telling = any(
        word not in _JOINING and word not in SAYS_HOW and one not in NARROWING
        for word, one in zip(said, map(root, said), strict=True)
    )
    whole = len(said) > 1 and said == words_of(own.name) and telling
    by_itself = bool(counted & (_ACTS | PAPERS)) or not roots.isdisjoint(_CRIMES - _NUISANCES - counted)
    return whole and measure.unit is Unit.COUNT and not by_itself and roots.isdisjoint(PERSONS | _OF_WHOM)


def _is_of_those_who_were(word: str) -> bool:
    """`Charged`: those who were are people; a shed is none."""
    return word.endswith("ed") and len(word) > len("shed")


def are_dropped(said: Sequence[str], asked: Sequence[str]) -> bool:
    """`Charges dropped`: those that came to nothing, and no fall of their number."""
    behind = (word for at, word in enumerate(asked) if at and asked[at - 1] == said[-1])
    return any(word in ("dropped", "withdrawn", "discontinued") for word in behind)


def _stands_in_another(said: Words, group: Reading, vocabulary: Vocabulary) -> bool:
    """Whether all of some words stand in a name of another measure, of a group of one, or of an area."""
    holding = [vocabulary.parts.get(stem(word), frozenset()) for word in said if stem(word) in vocabulary.parts]
    together = frozenset.intersection(*holding) if holding else frozenset()
    return any(group.of not in (one.key, one.of) for one in together)


def _may_be_more(said: Words, group: Group, measure: Measure) -> bool:
    """Whether what some words are of is more, or another thing, than what a measure has counted of it.

    Whom, where and with what may be counted of anything, how great or how soon a thing is tells none, and a deed that
    is no part of what is counted is counted by itself: the burglaries for which people are searched. Of the strands of
    hate crime, and of what a group's own name says with the measure's noun (modern slavery referrals), this is not so.
    """
    own = {root(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
    roots = [root(word) for word in said]
    if own & {root(word) for word in words_of(group.name)} - _CRIMES:
        return not {*roots}.isdisjoint(_ACTS - own)
    if (
        {*said} <= SAYS_HOW
        or {"other", "not", "no"} & {*said}
        or any(word.isdecimal() and len(word) < _DIALLED for word in said)
    ):
        return True
    end = next((at for at, word in enumerate(said) if at and word in _BEHIND_HEADS), len(said))
    narrowing = PERSONS if "hate" in words_of(measure.name) else PERSONS | NARROWING
    return roots[end - 1] in narrowing or not {*roots}.isdisjoint((_CRIMES | _ACTS | _OUTCOMES) - own)


def _is_cut_short(said: Words, name: Words) -> bool:
    """`Comm res`: whether each word of a name was cut short."""
    return len(said) == len(name) and all(
        whole.startswith(word) and len(word) >= _SHORTEST for word, whole in zip(said, name, strict=True)
    )


def _is_of_papers(said: Words, asked: Sequence[str], measure: Measure) -> bool:
    """`GAP files`: some of the papers that a percentage is of, where it is not asked how many there are."""
    own = {root(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
    of_them = len(said) > 1 and root(said[-1]) in own & PAPERS
    return of_them and measure.unit is Unit.PERCENT and form_fits(asked, measure)


def _is_counted_so(said: Words, measure: Measure) -> bool:
    """Whether a name is of what happens, and a measure counts what happens so."""
    end = next((at for at, word in enumerate(said) if at and word in _BEHIND_HEADS), len(said))
    head, called = root(said[end - 1]), [words_of(name) for name in (measure.name, *measure.aliases)]
    if measure.unit is not Unit.COUNT:
        return False
    done = {family_of(words_of(one.name)[0]) for one in measure.groups if _is_done(one.name)}
    if len(said) > 1 and family_of(said[end - 1]) in done:
        return True  # long waits, of those that waited so long and those that did not
    own = {root(word) for name in called for word in name}
    if head in _OUTCOMES and own & _OF_OUTCOMES:
        return True
    if head in _ACTS:
        return head in own
    senses = [sense_of(name) for name in called]
    counts_crimes = any(one.is_crime or one.is_incident or one.bag & DEEDS for one in senses)
    deeds = sense_of(said).bag & DEEDS - _OF_DRIVING
    # A robbery is no kind of knife crime, a robbery at knifepoint is.
    told = {*said, *sense_of(said).bag}  # of car keys as of vehicles
    shared = not deeds or any(word.startswith(one) for each in senses for one in each.bag for word in told)
    return head in _CRIMES and counts_crimes and shared and not own & (_OF_OUTCOMES | _ACTS)


def _is_done(name: str) -> bool:
    return words_of(name)[0].endswith("ed")


_OF_DRIVING = _roots("speeding")
