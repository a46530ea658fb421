"""A measure by a word of its names that stands in no other's, where what is left out makes it no other thing.

The waits of the average wait at the custody desk, finalised within 60 of investigations finalised within 60 days, how
many were booked in of the detainees booked in. What is left out may be a tail that says of what or where without
telling one sort of it from another, who it is done to where nobody else is spoken of, and words that hold for any
measure. A word of the field says too little (violence, officer, theft), and what narrows a name in front of what it is
of (knife-enabled violence, vehicle theft) is never left out; but how we respond is how soon, where that is held of one
grade of calls alone.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.asking.names.declared_names import PAPERS
from bot.asking.names.form_asked import OF_TIME, asks_how_many
from bot.asking.names.same_words import DEEDS, SAYS_NOTHING, WORDS_FOR_RATES, sense_of
from bot.asking.names.senses_of_names import sense_in
from bot.asking.words.name_forms import Words, folded, is_of_two
from bot.asking.words.tokens import root, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework
from bot.figures.measures import Measure, Unit


def _roots(words: str) -> frozenset[str]:
    return frozenset(root(word) for word in word_set(words))


_OF_THE_FIELD = DEEDS | _roots(
    """
    theft crime violence violent offence incident custody officer constable staff police force call victim area people
    person home house case job log report survey user encounter examination exhibit record time arrest search
    outcome rate day week month year hour minute second contact text response attendance performance quality service
    support vehicle car drug weapon knife gun firearm child adult woman man young domestic sexual abuse hate road street
    public community rural business shop retail risk high medium low serious fatal grade number level total average
    open new old good bad wanted missing stop detection charge solved positive suspect offender prisoner detainee
    patrol visit check form hours work working team unit
    received recorded offered taken handled answered made attended executed logged done given issued held seen found
    sent used lost gone put got left
    """
)
"""Of these by themselves one measure says too little, however few measures the catalogue has."""
_OF_ANY = SAYS_NOTHING | word_set(
    "rate rates time times average mean median level levels figure figures performance timeliness authorised made "
    "deployment deployments"
)
"""What holds for any measure."""
_WHOM = word_set(
    "detainee detainees prisoner prisoners person persons people offender offenders suspect suspects victim victims"
)
"""Who something is done to, where nobody else is spoken of: how many were booked in."""
_ALWAYS_OFFICERS, _OFFICERS = word_set("strength fte"), word_set("police officer officers in post")
"""What is only said of those who are counted in post."""
_LIMITS = word_set("second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks")
_HOW_FAR = word_set("compliance completion")
_LOST_TO = "to"
_AT_ONE_PLACE = word_set("at for in of")
"""Behind a wait these say what is waited for, and not which of the waits."""
_ON_ROADS = (("on", "the", "roads"), ("on", "our", "roads"), ("on", "the", "road"))
_WAITING = word_set("wait waits waiting requested standing without")
"""Those who wait for a thing, or ask for it, are not that."""
_SEEN_TO = frozenset(map(root, word_set("attendance answering response")))
_SOON_ENOUGH = word_set("on in within inside under time target")
_DOING = ("ed", "en", "lost", "spent", "ing")
_RESPONDING = sense_of(("response",)).bag
_SERVICE, _SERVICE_TIMED = word_set("response"), word_set("response attendance arrival")
_TIME = word_set("time times")


def goes_by_its_own_word(words: Sequence[str], said: Sequence[str], measure: Measure, framework: Framework) -> bool:
    """Whether words stand for a measure alone, of whose names they are a part; `said` is the whole question."""
    service = {*words} - _TIME
    if service and service <= (_SERVICE_TIMED if _TIME & {*words} else _SERVICE):
        return _is_how_we_respond(words, said, measure, framework)
    if "other" in words or not _has_a_word_of_its_own(words, measure, framework):
        return False
    names = [words_of(name) for name in (measure.name, *measure.aliases)]
    if {*said} & _WAITING - {*words}.union(*names):
        return False
    return any(_leaves_out_nothing(words, said, name, measure) for name in names if not is_of_two(name))


def _is_how_we_respond(words: Sequence[str], said: Sequence[str], measure: Measure, framework: Framework) -> bool:
    """`Response in the vale`: whether a measure alone is of responding, and says how soon; a rate is of replies.

    Where times are asked for, of the times alone: response times.
    """
    timed = not _TIME.isdisjoint(words)
    every = [one for one in framework.measures.values() if not timed or one.unit in OF_TIME]
    of_it = [one for one in every if any(sense_in(words_of(name), one).bag & _RESPONDING for name in _names(one))]
    how_soon = measure.unit in (*OF_TIME, Unit.PERCENT) and not asks_how_many(said)
    return [one.key for one in of_it] == [measure.key] and how_soon and not WORDS_FOR_RATES & {*said}


def _has_a_word_of_its_own(words: Sequence[str], measure: Measure, framework: Framework) -> bool:
    """Whether one of some words, or the limit that is kept to, stands in no other name of the catalogue."""
    others = {root(word) for one in framework.measures.values() if one.key != measure.key for word in _words_of(one)}
    others |= {root(word) for group in measure.groups for word in words_of(group.name)}
    telling = [word for word in words if root(word) not in _OF_THE_FIELD and not word.isdecimal()]
    return any(root(word) not in others for word in telling) or _is_whole_of_one(words, measure, framework)


def _is_whole_of_one(words: Sequence[str], measure: Measure, framework: Framework) -> bool:
    """Whether several words of the field stand together in names of one measure alone: working time lost."""
    roots = {root(word) for word in words}
    every = (one for one in framework.measures.values() if one.key != measure.key)
    elsewhere = any(len(roots & {root(word) for word in words_of(name)}) > 1 for one in every for name in _names(one))
    return len(roots) > _A_FEW and not elsewhere


_A_FEW = 2


def _names(measure: Measure) -> Iterator[str]:
    yield from (measure.name, *measure.aliases, *measure.tags, *measure.objective)
    yield from (name for group in measure.groups for name in (group.name, *group.aliases))


def _words_of(measure: Measure) -> Iterator[str]:
    return (word for name in _names(measure) for word in words_of(name))


def _leaves_out_nothing(words: Sequence[str], said: Sequence[str], name: Words, measure: Measure) -> bool:
    """Whether what a name has beside some words makes it no other thing."""
    roots = {root(word) for word in words}
    places = [at for at, word in enumerate(name) if root(word) in roots]
    if not roots <= {root(word) for word in name} or not places:
        return False
    front = {word for word in name[: places[0]] if word not in _OF_ANY}
    within = {word for word in name[places[0] : places[-1]] if word not in _OF_ANY and root(word) not in roots}
    tail = name[places[-1] + 1 :]
    if within - _LIMITS - {"within", "under"}:
        return False
    if _says_its_limit(words, name):
        return {*tail} <= _LIMITS  # whatever is done within sixty days, no other is held
    if {*words} <= _ALWAYS_OFFICERS and name[places[-1] + 1 :] in ((), ("fte",)):
        return {*name[: places[0]]} <= _OFFICERS
    if front and not (front <= _WHOM and asks_how_many(said) and _is_done(name[places[0]])):
        return False
    return _is_no_sort_of_it(tail, name[places[0] : places[-1] + 1], measure)


def _says_its_limit(words: Sequence[str], name: Words) -> bool:
    """Whether the number of a limit is said with what is done within it: finalised within 60, of 60 days."""
    limits = {one for one, unit in pairwise(name) if unit in _LIMITS and one.isdecimal()}
    return bool(limits & {*folded(tuple(words))}) and any(_is_done(word) for word in words)


def _is_no_sort_of_it(tail: Words, kept: Words, measure: Measure) -> bool:
    """Whether the end of a name only says of what it is, or where all of it is."""
    told = [word for word in tail if word not in _OF_ANY]
    if _is_how_it_was_done(kept, tail, measure):
        return True
    if not told or tail in _ON_ROADS:
        return bool(told) or measure.unit is not Unit.PERCENT or bool({*tail} & _HOW_FAR)
    if {*told} <= _HOW_FAR and kept[-1].endswith("ing"):
        return True  # the recording of crime is done, and not counted
    if measure.unit in OF_TIME:
        return tail[0] in _AT_ONE_PLACE
    return tail[0] == _LOST_TO and _is_done(kept[-1]) and not {root(word) for word in told} & _OF_THE_FIELD


def _is_how_it_was_done(words: Words, tail: Words, measure: Measure) -> bool:
    """Files of files submitted on time, emergency of emergency attendance within the standard.

    Of papers it is asked how good or how quick they are, and of a sort of calls how soon they are seen to; of
    investigations also how many there are.
    """
    doing = bool(tail) and ((_is_done(tail[0]) and root(words[-1]) in PAPERS) or root(tail[0]) in _SEEN_TO)
    return doing and measure.unit is Unit.PERCENT and bool(_SOON_ENOUGH & {*tail[1:]})


def _is_done(word: str) -> bool:
    return word.endswith(_DOING)
