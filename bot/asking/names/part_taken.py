"""Words that are part of one measure's name only, taken for it where the form of the question fits what it counts."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.asking.names.form_asked import OF_TIME, asks_how_many, form_fits
from bot.asking.names.only_held import OF_THE_WORST, head_of
from bot.asking.names.same_words import SAYS_NOTHING, WORDS_FOR_RATES, sense_of
from bot.asking.names.senses_of_names import ONLY_EVER_RATES
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.question import Choice, NotUnderstood
from bot.asking.words.english_words import ENGLISH
from bot.asking.words.name_forms import is_of_two, without_what_it_leaves_out
from bot.asking.words.tokens import Token, root, stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.areas import Area
from bot.figures.measures import Combine, Measure, Unit
from bot.figures.targets import LevelTarget

_TO_WHOM = frozenset(map(root, ("officer", "constable", "staff", "police", "worker", "child", "women", "victim")))
"""What is done to these is not done to them alone."""
_CONTACTS = frozenset(map(root, ("calls", "texts", "contacts", "received", "offered", "taken", "handled", "demand")))
_UNITS = word_set("second sec minute min hour hr day")
_HELD_AGAINST = word_set("under over below above within inside than beyond")
_TIMED = word_set("slowest slower quickest quicker fastest faster")
_MOVING = word_set(
    "growing rising falling increasing decreasing improving dropping climbing worsening growth rise fall increase "
    "grew grow rose rises fell falls improved improve dropped risen fallen grown"
)
"""Of these the fastest is no time."""
_BUSY = word_set("busiest quietest busier quieter busy quiet volume volumes vol vols demand")
_OF_CRIMES = (["knife"], ["hate"])
_HOW_FAR = word_set("compliance completion completed")
_AFTER_A_COMMA = re.compile(r"[,(]")
_DONE = word_set("executed conducted undertaken issued made given served performed delivered")
"""What is done to warrants, patrols and notices for them to be counted at all."""
_OVERTIME = frozenset({root("overtime")})
_MONEY = frozenset(map(root, ("expenditure", "spend", "spending", "cost", "costs", "bill")))
_SIDES = word_set("north south east west northern southern eastern western central upper lower inner outer")
_GOING_ON = word_set("and what how about the in for then ok same just only now but with again")
"""All that may stand beside a side of the compass by itself."""
_WITHIN = word_set("airport station stations hospital university college market harbour port park parks school prison")
"""Parts of a name that may as well be a place within the area."""
_TOWNS = word_set("city town borough island islands")
_TOO_WIDE = frozenset(
    root(word)
    for word in word_set(
        "theft crime violence arrest custody officer constable staff police call victim area people offence incident "
        "home case job log report survey user file encounter examination exhibit record"
    )
)
"""Of these a part says too little of the whole, or of whom."""
_ALL_THERE_IS = {
    root("custody"): frozenset(
        root(word)
        for word in word_set("detention detainee throughput arrival arrivals booked into prisoner authorised")
    ),
}
"""What a place or a unit is counted by and nothing else: its throughput. The name may say no more than that."""
_AT_A_TIME = word_set("population capacity now currently today present moment held")
NUMBERS_SAID = word_set("number numbers figure figures count")
_OVER_A_TIME = word_set("last week weeks month months quarter year ytd since between") | {*MONTH_NUMBERS}
"""Numbers of such a time are what went through in it."""
_HITTING = word_set("hit hits hitting meet meets meeting met make makes making made miss missed missing reach reached")
_AIMED_AT = word_set("target targets standard standards sla slas promise pledge")
_ARTICLES = word_set("the our its")
_OBJECTS = word_set("it them")
_CHILDREN = sense_of(("children",)).bag
_UNIT_SAID = {
    **dict.fromkeys(("second", "sec"), Unit.SECONDS),
    **dict.fromkeys(("minute", "min"), Unit.MINUTES),
    **dict.fromkeys(("percent", "pct"), Unit.PERCENT),
}
_PARTING = frozenset({"from", "by", "with", "without", "against", "not", "on", "to"})
_MOST_WORDS = 5


def taken_for_its_name(
    outcome: object, tokens: Sequence[Token], vocabulary: Vocabulary, *, goes_on: bool = False
) -> Choice | None:
    """The only measure in whose own name the words left over stand, as the choice of it; None where it may not be.

    How many fits a count, what percentage a percentage, how long a time; a part of an alias alone is asked back.
    `goes_on` says that it follows another question.
    """
    if not (isinstance(outcome, NotUnderstood) and outcome.reason in ("tag", "part of a name")):
        return None
    if outcome.reason == "tag" or (outcome.word == "throughput" and len(outcome.choices) > 1):
        return _counted_of_a_theme(outcome, tokens, vocabulary)
    if aimed := _with_the_target_said(outcome, tokens, vocabulary):
        return aimed
    if any(one.word in outcome.word.split() and other.word in _OBJECTS for one, other in pairwise(tokens)):
        return None  # a verb: who uses it
    choices = _only_of_its_kind(outcome, tokens, vocabulary)
    if len(choices) != 1:
        return None
    (choice,) = choices
    measure = next((one for one in vocabulary.framework.measures.values() if one.name == choice.label), None)
    words = [word for word in outcome.word.split() if word not in ("one", "ones")]
    said = [token.word for token in tokens]
    area = next((one for one in vocabulary.framework.areas.values() if one.name == choice.label), None)
    if area is not None and _is_what_an_area_is_known_by(tuple(words), area, vocabulary):
        return choice
    if area is not None and goes_on and _SIDES.issuperset(words) and {*said} - {*words} <= _GOING_ON:
        return choice  # the south, after a question of the north
    if measure is not None and _is_all_there_is_of_it(words, said, measure):
        return choice
    if measure is not None and len(outcome.choices) > 1:
        told = {root(word) for word in words_of(measure.name) if word not in words}
        return choice if told <= _CONTACTS or measure.unit in OF_TIME else None
    if measure is not None and _is_what_it_tells(words, said, measure):
        return choice
    if (
        measure is None
        or _is_of_the_worst_alone(words, measure)
        or len(words) > _MOST_WORDS
        or not _is_in_its_own_name(words, measure)
    ):
        return None
    fits = form_fits(said, measure) and _stand_as_in_it(words, said, measure)
    return choice if fits and not _is_of_children_unsaid(said, measure) else None


def _counted_of_a_theme(outcome: NotUnderstood, tokens: Sequence[Token], vocabulary: Vocabulary) -> Choice | None:
    """`How busy was custody`, where several measures are of it: the one that counts what goes through it.

    Those that count some of it are others: the children detained of all detentions.
    """
    named = {one.name: one for one in vocabulary.framework.measures.values()}
    said = [token.word for token in tokens]
    if len(outcome.choices) == 1 and _is_named_for(outcome.word, said, named[outcome.choices[0].label]):
        return outcome.choices[0]
    if (_BUSY | {"throughput", "many"}).isdisjoint(said):
        return None
    counted = [one for one in outcome.choices if named[one.label].unit is Unit.COUNT]
    whole = [one for one in counted if _is_all_there_is_of_it(words_of(outcome.word), said, named[one.label])]
    return whole[0] if len(whole) == 1 else None


def _is_named_for(theme: str, said: Sequence[str], measure: Measure) -> bool:
    """Whether the only measure of a theme has it in its name and is a count of it: custody of custody detentions."""
    own = {root(word) for word in words_of(measure.name)}
    return measure.unit is Unit.COUNT and {root(word) for word in words_of(theme)} <= own and form_fits(said, measure)


def _with_the_target_said(outcome: NotUnderstood, tokens: Sequence[Token], vocabulary: Vocabulary) -> Choice | None:
    """The only choice that has the number said for its target, in its unit: the 120 secs of how long 101 takes.

    What is reached or missed needs no unit: 75 on files. The limit in a name is its own as well: the 15 min target.
    """
    said = _limits_in([token.word for token in tokens if token.word not in outcome.word.split()])
    aimed_at = {
        other.word
        for one, other in pairwise(token for token in tokens if token.word not in _ARTICLES)
        if one.word in _HITTING and other.word.isdecimal()
    }
    measures = vocabulary.framework.measures
    aimed = {
        measures[target.measure].name
        for target in vocabulary.framework.targets
        if isinstance(target, LevelTarget)
        for value in (target.at_least, target.at_most)
        for number in (f"{value.normalize():f}" if value is not None else "",)
        if (number, measures[target.measure].unit) in said or number in aimed_at
    }
    if not _AIMED_AT.isdisjoint(token.word for token in tokens):
        aimed |= {one.label for one in outcome.choices if said & _limits_in(words_of(one.label))}
    found = [one for one in outcome.choices if one.label in aimed]
    return found[0] if len(found) == 1 else None


def _limits_in(words: Sequence[str]) -> frozenset[tuple[str, Unit]]:
    """The numbers in some words, each with the unit behind it."""
    numbers = ((one, _UNIT_SAID.get(stem(other))) for one, other in pairwise(words) if one.isdecimal())
    return frozenset((number, unit) for number, unit in numbers if unit is not None)


def _is_of_children_unsaid(said: Sequence[str], measure: Measure) -> bool:
    """`Prisoners overnight`, of children held overnight: others are held as well."""
    return bool(_CHILDREN & sense_of(words_of(measure.name)).bag) and not _CHILDREN & sense_of(tuple(said)).bag


def _is_of_the_worst_alone(words: Sequence[str], measure: Measure) -> bool:
    """Whether a measure counts the worst of what was said: serious collisions of collisions."""
    return bool(OF_THE_WORST & {root(word) for word in words_of(measure.name)} - {root(word) for word in words})


def _only_of_its_kind(outcome: NotUnderstood, tokens: Sequence[Token], vocabulary: Vocabulary) -> Sequence[Choice]:
    """The choices; of times alone where it is asked who is slowest, and of a number that is dialled the count alone,
    where it is asked how many or when it was busy.
    """
    said = [token.word for token in tokens]
    if not _TIMED.isdisjoint(said) and _MOVING.isdisjoint(said):
        timed = {one.name for one in vocabulary.framework.measures.values() if one.unit in OF_TIME}
        return [one for one in outcome.choices if one.label in timed]
    busy = not _BUSY.isdisjoint(said) or asks_how_many(said)
    if outcome.word.isdecimal() and not busy and (times := _times_said(said)):
        named = {one.name: one for one in vocabulary.framework.measures.values()}
        bounded = any(times & {*pairwise(map(stem, words_of(one.label)))} for one in outcome.choices)
        return [one for one in outcome.choices if bounded or named[one.label].unit in OF_TIME]
    if not (busy and outcome.word.isdecimal()):
        return outcome.choices
    counts = {one.name for one in vocabulary.framework.measures.values() if one.unit is Unit.COUNT}
    return [one for one in outcome.choices if one.label in counts]


def _times_said(said: Sequence[str]) -> frozenset[tuple[str, str]]:
    """The lengths of time that it is held against: 101 under 3 mins. A percentage may be of those as quick."""
    behind = zip(said, said[1:], said[2:], strict=False)
    return frozenset(
        (one, stem(other))
        for way, one, other in behind
        if way in _HELD_AGAINST and one.isdecimal()
        if stem(other) in _UNITS
    )


def _is_what_it_tells(words: Sequence[str], said: Sequence[str], measure: Measure) -> bool:
    """Whether a thing is only ever counted so: the calls to a number, how far training is done, knives in crimes."""
    names = (words_of(name) for name in (measure.name, *measure.aliases))
    of_crimes = [*words] in _OF_CRIMES and any(name in ((*words, "crime"), (*words, "crimes")) for name in names)
    return of_crimes or _is_dialled_for_it(words, measure) or _is_done_so_far(words, said, measure)


def _is_dialled_for_it(words: Sequence[str], measure: Measure) -> bool:
    """Whether a number that is dialled is asked for of the calls alone that are counted: the busiest month for 101."""
    dialled = all(word.isdecimal() for word in words) and measure.unit is Unit.COUNT
    return dialled and sense_of(words_of(measure.name)).bag - sense_of(tuple(words)).bag <= _CONTACTS | {root("call")}


def _is_done_so_far(words: Sequence[str], said: Sequence[str], measure: Measure) -> bool:
    """Whether a percentage is asked for of what alone a measure tells how far it is done: PPST % of PPST compliance."""
    names = (words_of(name) for name in (measure.name, *measure.aliases))
    whole = any(name[:-1] == (*words,) and name[-1] in _HOW_FAR for name in names)
    return whole and measure.unit is Unit.PERCENT and not WORDS_FOR_RATES.isdisjoint(said)


def _is_in_its_own_name(words: Sequence[str], measure: Measure) -> bool:
    """Whether words are what a measure is of, or all of its name but `crime` and the like; or the number dialled."""
    name = without_what_it_leaves_out(words_of(_AFTER_A_COMMA.split(measure.name)[0]))
    said = {stem(word) for word in words}
    if is_of_two(name):
        return False  # arson is not all of criminal damage and arson
    if measure.unit is Unit.PERCENT:
        # Calls and arrests are how many, and not which part; a limit that is kept to says of which part.
        within = _within_its_limit(words, name) and {*map(root, words)} <= {*map(root, name)}
        return within or all(word.isdecimal() or sense_of((word,)).bag & ONLY_EVER_RATES for word in words)
    if not said <= {stem(word) for word in name}:
        return False
    if measure.unit in OF_TIME and all(word.isdecimal() for word in words):
        return True  # of the calls to a number the wait is all that is held
    bag, whole = sense_of(tuple(words)).bag, sense_of(name).bag
    if {root(word) for word in name if stem(word) not in said} & _TO_WHOM:
        return False  # assaults on officers are few of all assaults
    plain = not any(root(word) in _TOO_WIDE or _is_a_verb(word) for word in words)
    if name[-1] in _DONE and bag == sense_of(name[:-1]).bag:
        return plain and bool(bag)  # warrants are counted as they are executed
    if bag == _OVERTIME and measure.unit is Unit.POUNDS:
        whole -= _MONEY  # where it is paid for and not counted in hours
    return plain and bool(bag) and (bag == whole or head_of(name) in bag)


def _within_its_limit(words: Sequence[str], name: Sequence[str]) -> bool:
    """Whether words say the time within which what a measure counts is done: 10 second answering."""
    limits = ((number, stem(unit)) for number, unit in pairwise(name) if stem(unit) in _UNITS)
    return any(limit in {*pairwise(map(stem, words))} for limit in limits)


def _is_what_an_area_is_known_by(words: tuple[str, ...], area: Area, vocabulary: Vocabulary) -> bool:
    """Whether words are the name of an area without that of the one around it (the city centre), or a common noun that
    it begins with (the coast of coast and ferries). What may be a place within it (the airport) is asked back.
    """
    name, areas = words_of(area.name), vocabulary.framework.areas
    around = [words_of(areas[key].name) for key in vocabulary.framework.with_ancestors(area.key) if key != area.key]
    if {*words} & _SIDES:
        return False
    if len(words) > 1 and any(name == (*one, *words) for one in around):
        return True
    if len(words) == 1 and any(name == (*words_of(other), *words) for other in area.aliases):
        return words[0] in _TOWNS  # the city of Harwick City, which is called Harwick too
    return len(words) == 1 and name[:2] == (*words, "and") and words[0] in ENGLISH and words[0] not in _WITHIN


def _is_all_there_is_of_it(words: Sequence[str], said: Sequence[str], measure: Measure) -> bool:
    """Whether a place is named of which the measure counts what goes through it: custody, and its detentions.

    Custody numbers of no time, and who is there now, may be how many are held there at a time.
    """
    if [*words] == ["throughput"] and measure.unit is Unit.COUNT and measure.combine is Combine.SUM:
        of_it = frozenset(_ALL_THERE_IS).union(*_ALL_THERE_IS.values())
        return {root(word) for word in words_of(measure.name) if word not in SAYS_NOTHING} <= of_it
    through = _ALL_THERE_IS.get(root(words[0])) if len(words) == 1 and measure.unit is Unit.COUNT else None
    if through is None or _AT_A_TIME & {*said} or (NUMBERS_SAID & {*said} and _OVER_A_TIME.isdisjoint(said)):
        return False
    told = {root(word) for word in words_of(measure.name) if word not in SAYS_NOTHING}
    return told - {root(words[0])} <= through and measure.combine is Combine.SUM


def _is_a_verb(word: str) -> bool:
    return word.endswith("ing") or (word.endswith("ed") and not word.endswith("eed"))


def _stand_as_in_it(words: Sequence[str], said: Sequence[str], measure: Measure) -> bool:
    """Whether nothing parts the words that the name has not: theft from bicycles is no bicycle theft."""
    places = [place for place, word in enumerate(said) if word in words]
    between = {*said[places[0] : places[-1]]} if places else set()
    return not between & _PARTING - {*words_of(measure.name)}
