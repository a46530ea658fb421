"""What is said in a thread around one name, or of the time before: now the coast one, and Marlsea for comparison.

Words that only ask for the figure before again are taken from both ends; what is left must be one name or time.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.asking.names.groups_by_cause import group_by_cause
from bot.asking.names.groups_by_limits import group_by_its_limit
from bot.asking.names.heads_of_groups import group_told, group_with
from bot.asking.names.names_of_places import COMPASS
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.question import Choice, Intent, NotUnderstood, Question
from bot.asking.reading.one_group_then import of_one_group
from bot.asking.threads.named_alone import named_alone
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Better, Group, Measure

_BEFORE = word_set(
    "and n ok okay so now then right but well just only also again actually the same q qn question query thing for in "
    "at of with on can could may i we you have get see do show me us give is was were are it that this make different "
    "do does did any whats what hows where compare compared comparing next to beside alongside against put stick pop"
)
_BEHIND = word_set(
    "one ones on its their own by itself themselves alone only separately say for example instance then please pls "
    "instead too though now thanks comparison compare next to beside alongside it that this as well way of a at like "
    "different perhaps maybe sat sitting running standing showing looking doing"
)
_BESIDE = word_set("comparison compare compared comparing next beside alongside against")
_SAYS_NOTHING = word_set("the of and for a an in on")
MOST_WORDS = 6
_STUFF = r"(?:stuff|ones|bit|side|part|lot|element|portion|slice|chunk|piece|component|segment|fraction)"
_OF_THAT = r"(?:of|in|within|from|out of) (?:that|it|those|these|this|them|em|the (?:total|whole|lot|figure))"
_OF_SOME = re.compile(
    rf"^(?:(?:and|ok|so|but|now|then|what about|how about) )*(?:(?:just|only) (?:the )?(?P<name>.+?)(?: {_STUFF})?"
    rf"|(?:the )?(?P<what>.+?)(?: {_STUFF}(?: {_OF_THAT})?(?: only| alone)?| only| alone)"
    rf"|(?:(?:how many|(?:which|what) {_STUFF})(?: of (?:that|those|them|em|these|this|it))?|of (?:which|those|them))"
    r"(?: (?:is|are|was|were|got|had|have|did))* (?P<many>.+?))(?: (?:then|please|pls|though))*$"
)
"""`Just the street stuff`, `the street side`, `how many of them were in the street`, `of which killed`: some of it."""

_SHARE = r"(?:share|proportion|percentage|percent|pct|fraction)"
_HOW_MUCH = re.compile(
    rf"^(?:(?:and|ok|so|but|now) )*(?:(?:how (?:much|many)|(?:what|which) (?:{_SHARE}|{_STUFF})) (?:of (?:that|it|this"
    r"|those|these|them|em))(?: (?:is|was|were|are|came|comes|come|has been|have been|had been))* (?P<name>.+)"
    rf"|(?:the |what is the |whats the )?(?P<whose>.+?) {_SHARE}(?: {_OF_THAT})?)$"
)
"""`How much of that was supply`, `the supply share of it`."""
_UNIT = r"(?:day|week|month|quarter|year|wave|survey)"
_IT = r"(?:it|that|this|they|we)"
_AND = r"(?:(?:and|so|n|but|ok) )*+"
_OF_AIMS = (Intent.TARGET, Intent.VARIANCE)
_AT_THE_TARGET = r"(?P<side>above|below|over|under|outside|inside|within)"
_WHOLE_YEAR = (
    r"(?:all (?:of )?(?:this |the )?year|(?:all )?(?:through|throughout) (?:this |the )?year"
    r"|every month(?: this year| so far)?|(?:for )?the (?:whole|entire) (?:of the )?year)(?: so far)?"
)
_EARLIER = r"(?:earlier|before|previously|prior|ago|back)(?: than (?:that|this|then)| that| to that)?"
_TABLE = tuple(
    (re.compile(rf"^{_AND}(?:{said})$"), put)
    for said, put in (
        (
            r"(?:the |exactly the )?same(?: (?:thing|q|qn|question|query|figures?|numbers?|again|please))*,? but"
            r"(?: (?:for|only|just|this time))* (?!not |no |without |excluding )(?P<said>.+)",
            r"and \g<said>",
        ),
        (
            r"(?:(?:can|could) (?:you|we|i) )?(?:put|stick|pop|show|get|do|see|have) (?:me )?(?:it|that|this) (?:on|in"
            r"|as) a (?:chart|graph|plot)",
            "chart it",
        ),
        (
            r"(?P<said>.+?),? or (?:(?:should|do|shall|ought) (?:i|we)|(?:is it )?something)(?: to| need to)?"
            r"(?: be| get)? (?:worried|worry|concerned|alarmed|panic|panicking)(?: about(?: it| that)?)?",
            r"\g<said>",
        ),
        (
            r"(?:thats|that is|this is|its|it is) (?:not|hardly|never|way off|far from) (?:normal|usual|typical"
            r"|right for us)(?:,? (?:is it|surely|though|tho|right))*",
            "is that unusual",
        ),
        (
            rf"(?P<asked>(?:whats|what is|hows|how is) {_IT}(?: (?:at|on|like|doing|looking))?) then (?P<said>.+)",
            r"what is it \g<said>",
        ),
        (
            r"(?:which|what) (?:part|bit|half|side|end|one)(?: of (?:it|that|them|the \w+))?(?: is it| was it)?,? "
            r"(?P<one>.+?) or (?P<other>.+)",
            r"and \g<one> and \g<other>",
        ),
        (
            rf"(?:whats|what (?:is|are|was|were)) {_IT} "
            r"(?:(?:meant|supposed|expected) to (?:be|do|get|hit)|aiming for)(?: at)?"
            rf"|what (?:should|ought) {_IT} (?:to )?be(?: at)?",
            "what is the target",
        ),
        (
            rf"(?:has|have|was|were|is) {_IT} (?:been )?(?:short|off|missing|missed|behind)(?: of)?"
            rf"(?: (?:the |its |our )?target| it)? {_WHOLE_YEAR}",
            "how many months this year has it missed its target",
        ),
        (
            rf"(?:has|have|was|were|is) {_IT} (?:been )?{_AT_THE_TARGET}(?: (?:the |its |our )?target| it| that)?"
            rf" {_WHOLE_YEAR}",
            r"in how many months this year was it \g<side> target",
        ),
        (
            rf"(?:is|was|are) {_IT} (?P<side>within|under|inside|below|above|over) the (?P<number>[\d.]+(?: ?percent)?)"
            r"(?: target)? (?:that )?(?:we|they|you|the \w+)(?:ve| have)? "
            r"(?:agreed|set|promised|wanted|aimed for|asked for|committed to|signed up to)(?: (?:to|on))?",
            r"is that \g<side> the \g<number> target",
        ),
        (
            r"(?:the )?(?P<how>biggest|largest|greatest|sharpest|steepest) (?P<way>\w+)"
            r" (?:on|since|from|against) (?P<then>.+)",
            r"which has seen the \g<how> \g<way> on \g<then>",
        ),
        (
            r"(?:who|which)(?: one)? (?:has |have |had )?(?:spent|had|got|recorded|saw|seen|took|taken|lost|used|made)"
            r" the (?P<end>most|least|fewest|highest|lowest),? (?:out of|of|among|across)(?: all)?(?: the| our)?"
            r" (?P<kind>\w+)s",
            r"which \g<kind> has the \g<end>",
        ),
        (
            r"(?:have|has|did) (?:we|it|they) (?:lost|gained|grown|shrunk)(?: (?:or|and) (?:lost|gained))?(?: any)?"
            r" since (?P<then>.+)",
            r"up or down since \g<then>",
        ),
        (
            r"(?:lovely|great|ta|thanks)?,? ?(?:and )?(?:before|after|since|when|until) .+, say "
            rf"(?P<then>(?:{'|'.join(MONTH_NUMBERS)})(?: \d{{2,4}}| last year| this year)?)",
            r"and \g<then>",
        ),
        (
            r"(?P<said>.+?)(?: only| just)? (?:for|over|in|during|across) (?:those|these|the same) "
            r"(?:dates|days|weeks|months|periods|years)",
            r"\g<said>",
        ),
        (
            r"(?:ditto|likewise|snap|same again|same deal|same story|as above)(?: for| in| with| please)? (?P<said>.+)",
            r"and \g<said>",
        ),
        (
            rf"(?:whats?|what (?:is|was|had|has|were)|and)(?: {_IT})?(?: been)? (?:a|one|1) year {_EARLIER}"
            rf"|(?:whats?|what (?:is|was|had|has|were)|and)(?: {_IT})?(?: been)? (?:12|twelve) months {_EARLIER}",
            "and the same month a year before",
        ),
        (
            r"(?:any (?:idea|clue) |do (?:we|you) know |tell me )?(?:which|what) (?P<step>month|week|quarter|day)"
            r" (?:in|of|during|within|out of) (?:that|it|this|those|them|there|these)(?: (?:year|period|time|stretch))?"
            r"(?: (?:was|were|had|is|saw))?(?: the)? "
            r"(?P<end>worst|best|highest|lowest|busiest|quietest|peak|most|least)",
            r"which \g<step> was \g<end>",
        ),
        (
            r"(?P<beyond>(?:over|under|above|below|more than|less than|fewer than|higher than|lower than) "
            r"(?:\d{1,3}(?:,\d{3})+|\d{3,}|[\d.]+ ?percent|(?:\d+|one|two|three|nine) (?:in|out of) (?:\d+|[a-z]+)))",
            r"is it \g<beyond>",
        ),
        (r"(?P<said>.+?),? (?:just|only) (?:in |for )?(?P<then>.+)", r"\g<said> \g<then>"),
    )
)
_BEST = re.compile(
    rf"^{_AND}(?P<is>is|was|are|were) {_IT} (?:the|our|its) (?P<merit>best|worst)(?: (?:figure|result|one|month"
    r"|it has been|weve had|weve done|its been|yet|ever))*(?P<rest>(?: .+)?)$"
)
_MONTHS_BEYOND = re.compile(
    rf"^{_AND}how many (?P<steps>\w+)(?P<row> in a row| on the trot| running)? (?:has|have|was|were) {_IT} (?:been )?"
    rf"{_AT_THE_TARGET}(?: that| it| this| there)?$"
)
_THEN = re.compile(rf"^(?P<said>.+?)(?: in| for| over| during)? that (?P<unit>{_UNIT}|time|period)$")
_LIES_IN = re.compile(
    rf"^{_AND}(?:for |in |what about )?the (?:whole |wider |entire )?(?P<kind>\w+)"
    rf" (?:{_IT}s?|thats|its) (?:(?:sits?|is|are|lies?|falls?) )?(?:in|within|under|part of)$"
)


def reworded(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> str | Question | None:
    """A follow-up as it is read, or as what it asks; None where it is in no such words."""
    if put := next((found.expand(put) for one, put in _TABLE if (found := one.match(said)) is not None), None):
        return put
    if previous.intent in _OF_AIMS and (found := _MONTHS_BEYOND.match(said)) is not None:
        return f"how many {found['steps']}{' in a row' if found['row'] else ''} has it been {found['side']} target"
    if (found := _LIES_IN.match(said)) is not None:
        return _that_it_lies_in(found["kind"], previous, vocabulary)
    if (found := _THEN.match(said)) is not None and previous.period.candidates:
        return found["said"]
    if (found := _BEST.match(said)) is not None:
        return _end_by_merit(found, previous, vocabulary)
    words = words_of(said)
    name, around = _parted(words, vocabulary)
    if name and not around and len(previous.measures) == 1:
        alike = _named_alike(name, previous, vocabulary)
        return None if alike is None else f"and {alike}"
    if not (name and around) or len(name) > MOST_WORDS or len(previous.measures) != 1:
        return None
    if (group := _group_meant(name, previous, vocabulary)) is not None:
        return of_one_group(previous, (group.key,))
    text = _name_meant(name, vocabulary, day) or _named_alike(name, previous, vocabulary)
    if text is None:
        return None
    return f"compared with {text}" if _BESIDE & {*around} else f"and {text}"


def _end_by_merit(found: re.Match[str], previous: Question, vocabulary: Vocabulary) -> str | None:
    """`Is that the best this year`: the highest of what is better high, the lowest of what is better low."""
    better = vocabulary.framework.measures[previous.measures[0]].better
    if len(previous.measures) != 1 or better is Better.NEITHER:
        return None
    end = "highest" if (found["merit"] == "best") == (better is Better.HIGHER) else "lowest"
    return f"{found['is']} that the {end}{found['rest'] or ' ever'}"


def _that_it_lies_in(kind: str, previous: Question, vocabulary: Vocabulary) -> str | None:
    """`And for the command it sits in`: the area of that kind around the one that was asked about."""
    framework = vocabulary.framework
    kinds = {one.key for one in vocabulary.readings((kind,)) if one.sort is Sort.KIND}
    around = framework.with_ancestors(previous.areas[0])[1:] if len(previous.areas) == 1 else ()
    return next((f"and {framework.areas[key].name}" for key in around if framework.areas[key].kind in kinds), None)


def _parted(words: Sequence[str], vocabulary: Vocabulary) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words that may be a name, and those that stand around it."""
    start, end = 0, len(words)
    while start < end and (words[start] in _BEFORE or _is_any_of_a_kind(words, start, vocabulary)):
        start += 1
    while end > start and words[end - 1] in _BEHIND:
        end -= 1
    return tuple(words[start:end]), (*words[:start], *words[end:])


def _is_any_of_a_kind(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """`Was any division different`: the kind says no more than that one of them is named."""
    kind = any(one.sort is Sort.KIND for one in vocabulary.readings((words[at],)))
    return kind and words[at - 1 : at] == ("any",) and words[at + 1 : at + 2] == ("different",)


def group_meant(said: str, previous: Question, vocabulary: Vocabulary) -> Question | NotUnderstood | None:
    """`Vehicle ones` after the victims of burglary: of that group.

    Where the words are a measure's own name as well, it is asked which is meant.
    """
    if len(previous.measures) != 1:
        return None
    some = _some_of_it(said, previous, vocabulary)
    if isinstance(some, Question):
        return some
    name, around = _parted(words_of(said), vocabulary)
    group = _group_meant(name, previous, vocabulary) if name and _BESIDE.isdisjoint(around) else None
    return some if group is None else _or_another(group, name, previous, vocabulary)


def _or_another(
    group: Group, name: Sequence[str], previous: Question, vocabulary: Vocabulary
) -> Question | NotUnderstood:
    """The question of a group, or which is meant where another measure is called so too."""
    measures = vocabulary.framework.measures
    named = [measures[one.key].name for one in vocabulary.readings(tuple(name)) if one.sort is Sort.MEASURE]
    if not named or name == words_of(group.name):
        return of_one_group(previous, (group.key,))
    of_group = Choice(f"{measures[previous.measures[0]].name} ({group.name})", f"and {group.name}")
    others = (Choice(one, f"what about {one}") for one in named)
    return NotUnderstood("part of a name", " ".join(name), choices=(of_group, *others))


def _some_of_it(said: str, previous: Question, vocabulary: Vocabulary) -> Question | NotUnderstood | None:
    """`Just the street stuff`, `how many were for drugs`: the group that is called so; by less of it, asked back.

    A group that bears the name of another measure is meant, and not that measure: the cable theft bit of the minutes.
    """
    found = _OF_SOME.match(said)
    name = words_of(found["name"] or found["what"] or found["many"]) if found is not None else ()
    of_areas = previous.by and not previous.by.startswith("groups:")
    if len(previous.groups) > 1 or not name:
        return None
    if of_areas:
        bearing = _group_by_name(name, previous, vocabulary)
        return None if bearing is None else replace(previous, groups=(bearing.key,))
    if name[:1] == ("for",) and (group := _group_called(name[1:], previous, vocabulary)) is not None:
        return of_one_group(previous, (group.key,))  # what searches were for
    group = _group_called(name, previous, vocabulary)
    others = {one.sort for one in vocabulary.readings(tuple(name)) if one.of != previous.measures[0]}
    if {Sort.AREA, Sort.GROUP} & others:
        return None
    if group is not None and group == _group_by_name(name, previous, vocabulary):
        return of_one_group(previous, (group.key,))
    if group is not None:
        return _or_another(group, name, previous, vocabulary)
    measure = vocabulary.framework.measures[previous.measures[0]]
    part = group_with(tuple(name), measure, vocabulary)
    if part is None or Sort.MEASURE in others:
        return None
    choice = Choice(f"{measure.name} ({part.name})", f"and {part.name}")
    return NotUnderstood("part of a name", " ".join(name), choices=(choice,))


def share_meant(said: str, previous: Question, vocabulary: Vocabulary) -> str | None:
    """`How much of that is supply`: the question of the share of the group that is told so, by its name."""
    found = _HOW_MUCH.match(said)
    name = words_of(found["name"] or found["whose"]) if found is not None else ()
    if not name or previous.by:
        return None
    named = {one.sort for one in vocabulary.readings(tuple(name))} & {Sort.MEASURE, Sort.GROUP, Sort.AREA}
    known = named - {Sort.MEASURE} if _group_by_name(name, previous, vocabulary) else named
    group = None if known else _group_called(name, previous, vocabulary)
    return None if group is None else f"how much of that is {group.name}"


def _group_meant(name: Sequence[str], previous: Question, vocabulary: Vocabulary) -> Group | None:
    """The group of the measure before beside the one that was given, by a word that no other of them has."""
    if not (len(previous.groups) == 1 and not previous.by) and not previous.by.startswith("groups:"):
        return None
    return _group_called(name, previous, vocabulary)


def _group_called(name: Sequence[str], previous: Question, vocabulary: Vocabulary) -> Group | None:
    """The only group of a measure that is called so, or that some words of its names tell."""
    measure = vocabulary.framework.measures[previous.measures[0]]
    said = _said_of_it(name)
    called = {
        one: [_said_of_it(words_of(each)) for each in (one.name, *one.aliases, _word_of(one.key))]
        for one in measure.groups
    }
    same = [one for one, names in called.items() if said in names]
    if len(same) == 1 and said:
        return same[0]
    if (bearing := _group_by_name(name, previous, vocabulary)) is not None:
        return bearing
    return group_by_its_limit(name, measure) or group_told(tuple(name), measure, vocabulary)


def _group_by_name(name: Sequence[str], previous: Question, vocabulary: Vocabulary) -> Group | None:
    """The group of the measure before that bears another measure's name, whatever says that it comes of it."""
    return group_by_cause(name, vocabulary.framework.measures[previous.measures[0]], vocabulary)


def _said_of_it(words: Sequence[str]) -> frozenset[str]:
    """The words of a name but the small ones within it: theft of is not all theft."""
    return frozenset(stem(word) for word in words if word not in _SAYS_NOTHING or word == words[-1])


def _word_of(group: str) -> str:
    """The word that a catalogue's own key has for a group: violence, of Violent crime victims."""
    return group.rpartition("=")[2].replace("-", " ")


def _name_meant(name: Sequence[str], vocabulary: Vocabulary, day: date) -> str | None:
    """What a few words name, as it is called; an area also by words of its name that are in no other."""
    text = " ".join(name)
    if named_alone(text, vocabulary, day):
        return text
    return _area_meant(name, vocabulary)


def _named_alike(name: Sequence[str], previous: Question, vocabulary: Vocabulary) -> str | None:
    """`101 as well` after 999 calls, `without injury too`: the only measure whose name has this in that one's place."""
    measures, said = vocabulary.framework.measures, [stem(word) for word in name]
    own = {tuple(_stems(one)) for one in _names_of(measures[previous.measures[0]])}
    found = {
        key
        for key, measure in measures.items()
        for other in map(_stems, _names_of(measure))
        for before in own
        if key not in previous.measures and _differs_in(said, other, before)
    }
    return measures[found.pop()].name if len(found) == 1 and not previous.groups else None


def _names_of(measure: Measure) -> tuple[str, ...]:
    return (measure.name, *measure.aliases)


def _stems(name: str) -> list[str]:
    return [stem(word) for word in words_of(name)]


def _differs_in(said: Sequence[str], name: Sequence[str], before: Sequence[str]) -> bool:
    """Whether a name is another but for one word, and that one was said, with what stands beside it."""
    if len(name) != len(before):
        return False
    differ = [at for at, (one, two) in enumerate(zip(name, before, strict=True)) if one != two]
    at = next((at for at in range(len(name)) if [*name[at : at + len(said)]] == [*said]), None)
    return len(differ) == 1 and len(name) > 1 and at is not None and at <= differ[0] < at + len(said)


def _area_meant(name: Sequence[str], vocabulary: Vocabulary) -> str | None:
    """The name of the only area in whose name some words stand, where they stand in no other name."""
    kinds = {word for word in name if any(one.sort is Sort.KIND for one in vocabulary.readings((word,)))}
    name = [word for word in name if word not in kinds and word != "the"]
    if not name or not {*name} <= vocabulary.words_of_areas or {*name} <= COMPASS:
        return None
    found = [vocabulary.parts.get(stem(word), frozenset()) for word in name]
    areas = frozenset.intersection(*found)
    return vocabulary.name_of(*areas) if len(areas) == 1 else None
