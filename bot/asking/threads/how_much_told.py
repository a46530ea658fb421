"""How much that is, asked of a move or a distance that was told: what percent is that, by how many points, how big.

By themselves these words ask for a share, for a unit, or for nothing.
"""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Aim, Condition, Intent, Question
from bot.asking.reading.reading import read
from bot.asking.words.aims_meant import is_number_of
from bot.asking.words.how_much_moved import BY_HOW_MUCH_IT_MOVED, MOVE, PCT, SAYS_PERCENT
from bot.asking.words.said_around import CLOSED, OPENED, said_alone
from bot.figures.measures import Measure, Unit

_IT = r"(?:that|it|this|they|these|those|we|them|things)"
_IS = r"(?:is|was|are|were|does|did|do|has|have|had)"
_MOVED = (
    r"(?:(?:(?:gone|going|go|went|come|came|got|moved|been) )?(?:up|down|out|off)|risen|rise|fallen|fall|dropped|drop"
    r"|increased|increase|decreased|decrease|reduced|reduce|changed|change|moved|move|grown|grow|shrunk|shrink"
    r"|improved|improve|worsened|worsen|climbed|climb|jumped|jump|dipped|slipped|lost|lose|gained|gain|cut|slid"
    r"|swung|shifted|slumped|declined|decline)"
)
_ASKED = r"(?:(?:whats|what is|what was|what are|what would|give me|show me|tell me|can i have|put|say|have you got) )"
_HOW_MUCH = r"(?:(?:by )?how much(?: is (?:that|it))?(?: up| down)?)"
_COMES_TO = (
    rf"(?:what |how much )?(?:(?:does|did|would|is|was) )?{_IT}"
    r" (?:come|comes|came|work|works|worked|equate|amount|make)"
    r"(?: out)?(?: (?:to|at|as|it))?"
)
_PERCENT = said_alone(
    rf"(?:{_MOVED} )?(?:by )?(?:what|which|how many|how much of a)(?: sort of| kind of)? {PCT}(?: {MOVE}| up| down)?"
    rf"(?: {_IS} {_IT}(?: {_MOVED})?(?: by)?)?"
    rf"|(?:{_ASKED}|{_HOW_MUCH} )?(?:{_COMES_TO} |{_IT} (?:{_MOVED} )?(?:by )?)?(?:to )?"
    rf"(?:the |the nearest |as an? |in |in an? |as )?(?:actual |rough |whole )?{PCT}"
    rf"(?: terms| wise| form| basis)?(?: {MOVE}(?! (?:on|since|from)))?(?: {_MOVED}(?: by)?)?"
    rf"|(?:thats|its|that is|it is) (?:{_MOVED} )?(?:by )?what (?:as an? |in )?{PCT}(?: terms)?"
)
_PERCENT_CHANGE = re.compile(
    rf"^{OPENED}(?:whats|what is|what was) (?:the |a )?(?P<change>(?:percentage|percent|pct) change"
    rf"(?: (?:on|from|since|against|vs|over) (?:last year|the year before|a year ago))?){CLOSED}$"
)
"""By itself `what is the change` asks what has changed of all."""
_UNITS = {
    "points": (Unit.PERCENT,),
    "time": (Unit.MINUTES, Unit.SECONDS),
    "money": (Unit.POUNDS,),
    "cases": (Unit.COUNT,),
}
_UNIT = (
    r"(?:(?P<points{n}>(?:percentage |percent |pc )?points?|pts|pp|ppts)"
    r"|(?P<time{n}>minutes?|mins?|seconds?|secs?|time)"
    r"|(?P<money{n}>cash|pounds|money|quid|pounds and pence|real money|cash terms|money terms)"
    r"|(?P<cases{n}>(?:(?:actual|real|raw|plain|absolute) )*(?:offences|crimes|cases|incidents|jobs|numbers|volumes?"
    r"|number terms|terms)))"
)
_ONE, _OTHER, _THIRD = (_UNIT.replace("{n}", number) for number in ("1", "2", "3"))
_MORE = r"(?:more|less|fewer|extra|higher|lower|bigger|smaller|better|worse|of (?:it|that))"
_IN_ITS_UNIT = rf"{_ASKED}?(?:{_IT} (?:{_MOVED} )?(?:by )?)?(?:in|as) {_THIRD}"
_AMOUNT = said_alone(
    rf"(?:by )?how (?:much|many|far)(?: {_ONE})?(?: {_MORE})?(?: (?:by|{_IS}|{_IT}|exactly|roughly))*"
    rf"(?: {_MOVED}(?: by)?)?"
    rf"|how (?:big|large|steep|sharp|small|great|sizeable)(?: (?:of )?(?:a|an|was the|is the|was that|is that|of)"
    rf" {MOVE})?(?: {_IS} {_IT})?|how much of an? {MOVE}(?: {_IS} {_IT})?"
    rf"|{_ASKED}?(?:the |a )?(?:actual |real |total |net )?(?:{MOVE}|margin|amount|size of (?:the|that) {MOVE})"
    rf"(?: (?:in|as) {_OTHER})?|{_IN_ITS_UNIT}"
    rf"|(?:thats|its|that is|is that|was that) (?:an? )?{MOVE} of (?:what|how (?:much|many))"
    rf"|{_ASKED}{_IT} as an? {MOVE}"
    r"|by|by what|more or less|less or more"
    r"|(?:is (?:that|it) )?(?:up or down|higher or lower|more or fewer|fewer or more)"
)
_DISTANCE = said_alone(
    rf"(?!how many(?: (?:is|are|was|were|there|{_IT}))*$)(?:by )?how (?:much|many|far)(?: {_ONE})?(?: {_MORE})?"
    rf"(?: (?:by|is|are|was|were|{_IT}|exactly|roughly))*"
    r"(?: (?:off|out|short|over|under|above|below|adrift|behind|ahead|clear))?"
    r"(?: (?:is|are|was|were) (?:we|it|they|that))?"
    rf"|{_ASKED}?(?:the |a )?(?:actual |real )?(?:difference|diff|gap|margin|amount|shortfall)(?: (?:in|as) {_OTHER})?"
    rf"|{_IN_ITS_UNIT}|by|by what|(?:by )?how (?:comfortably|narrowly|badly|easily|close)"
)
"""Behind a target the change, and how many there are, are other questions."""
_WHO_NEEDS = (
    r"(?:we|they|it|i|(?:my|our|the|your|his|her|their) (?:team|lot|shift|unit|force|officers|staff|people|squad|crew"
    r"|lads|guys|division|district|area))"
)
_GETS_THERE = (
    r"(?:get there|hit it|make it|reach it|be there|meet it|(?:hit|meet|make|reach|be on|get (?:back )?(?:to|on)|get "
    r"(?:back )?(?:inside|under|within)) (?:it|that|(?:the |our |its )?target))"
)
_STILL_TO_DO = said_alone(
    r"how (?:many|much)(?: (?:more|fewer|less|further|extra))?(?: (?:of (?:them|those|these)|offences|crimes|cases|jobs"
    rf"|points))? (?:do|did|would|must|have|has|will|should|are) {_WHO_NEEDS}"
    r"(?: (?:still|now|got|need|needed|have|had|left|to|going))*(?: (?:clear|find|cut|lose|drop|get|shift|take off|shed"
    r"|come down|go up|get rid of|reduce|recruit|gain|solve|answer|attend|close|do|save|add|improve|bring down"
    rf"|knock off|get through|work off))?(?: (?:by|off|it|them|down|up))*(?: (?:to|before {_WHO_NEEDS}) {_GETS_THERE})?"
    rf"|how (?:many|much)(?: (?:more|fewer|less|further))? (?:is |to go )?(?:needed|to go|until {_WHO_NEEDS} "
    rf"{_GETS_THERE}|before {_WHO_NEEDS} {_GETS_THERE})"
    rf"|how (?:many|much|far)(?: (?:more|fewer|further))? to {_GETS_THERE}"
)
"""`How many more have my team got to clear to get there`: how far it still is to the target."""
_AT_LEAST_SAID = re.compile(
    r"\b(?:more|fewer|less|further|extra|there|it|target|needed|to go"
    r"|to (?:clear|find|cut|lose|drop|shift|shed|recruit|gain|save))\b"
)
_NUMBER = r"(?P<number>\d[\d,]*(?:\.\d+)?)(?P<unit> (?:percent|per cent|minutes|mins|seconds|secs))?"
_AGAINST_A_NUMBER = said_alone(
    rf"(?:(?:how|where) {_IS} {_IT}(?: (?:look|looking|stand|sit|compare|doing|do))? )?"
    rf"(?:against|vs|v|versus|compared (?:with|to)) (?:the|our|its|their|that|your)(?: own)? {_NUMBER}"
    rf"|how (?:far|much|many)(?: points)? (?:off|short of|over|under|above|below|from|out from) "
    rf"(?:the|our|its|their|that) {_NUMBER.replace('number', 'far').replace('unit', 'of')}(?: {_IS} {_IT})?"
)
_BESIDE_IT = said_alone(
    rf"(?:{_IS} )?{_IT} (?:still |now |currently |well |just |comfortably |actually |even )*"
    r"(?:inside|under|over|within|below|above|near|ahead of|behind|outside|beyond|short of|clear of|close to)"
    r" (?:it|that|the line|target|the target)(?: (?:yet|or not|now|or over it|or under it|at all))*"
)
_OF_AIMS = (Intent.TARGET, Intent.VARIANCE)
_OF_FIGURES = (Intent.VALUE, Intent.SIGNALS)


def how_much_told(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """The move or the distance that was told, once more; None where something else is asked, or nothing was told."""
    measure = vocabulary.framework.measures[previous.measures[0]]
    if (found := _PERCENT_CHANGE.match(said)) is not None and previous.intent is Intent.VALUE and not previous.by:
        asked = read(found["change"], vocabulary, day, previous).outcome
        return asked if isinstance(asked, Question) else None
    if previous.intent is Intent.VALUE and not previous.by and BY_HOW_MUCH_IT_MOVED.match(said):
        moved = "percentage change" if SAYS_PERCENT.search(said) else "by how much"
        change = read(moved, vocabulary, day, previous).outcome
        return change if isinstance(change, Question) else None
    if previous.intent is Intent.CHANGE or previous.changed:
        return _of_the_move(said, previous, measure)
    if previous.by or previous.more_periods or len(previous.areas) > 1:
        return None
    return _of_the_distance(said, previous, measure, vocabulary)


def _of_the_move(said: str, previous: Question, measure: Measure) -> Question | None:
    if _PERCENT.match(said) or (BY_HOW_MUCH_IT_MOVED.match(said) and SAYS_PERCENT.search(said)):
        return replace(previous, percent=True)
    return previous if BY_HOW_MUCH_IT_MOVED.match(said) or _asks_how_much(_AMOUNT.match(said), measure) else None


def _of_the_distance(said: str, previous: Question, measure: Measure, vocabulary: Vocabulary) -> Question | None:
    """How far it is from what is aimed at, where that was told or is named by its number."""
    plain = replace(previous, intent=Intent.VARIANCE, condition=None, threshold=None, signal_side="", aim=None)
    told = previous.intent in _OF_AIMS
    if not told and previous.intent not in _OF_FIGURES:
        return None
    if _STILL_TO_DO.match(said) and _AT_LEAST_SAID.search(said):
        return plain if told else replace(plain, milestone=False)
    if (found := _AGAINST_A_NUMBER.match(said)) is not None:
        number = Decimal((found["number"] or found["far"]).replace(",", ""))
        return replace(plain, aim=Aim(number, _unit_said(found["unit"] or found["of"])))
    if told:
        again = _asks_how_much(_DISTANCE.match(said), measure) or _BESIDE_IT.match(said)
        return replace(plain, aim=previous.aim) if again else None
    return _beyond_the_number(said, previous, measure, plain, vocabulary)


def _beyond_the_number(
    said: str, previous: Question, measure: Measure, plain: Question, vocabulary: Vocabulary
) -> Question | None:
    """`By how much` behind whether it is under 30 minutes: how far from the target, where that is its own number."""
    number = previous.threshold
    if number is None or previous.condition not in _BEYOND or not _asks_how_much(_DISTANCE.match(said), measure):
        return None
    aim = Aim(number)
    targets = vocabulary.framework.targets_for(measure.key, _area_of(previous, vocabulary))
    return replace(plain, aim=aim) if any(is_number_of(one, aim, measure) for one in targets) else None


_BEYOND = (Condition.MORE_THAN, Condition.AT_LEAST, Condition.LESS_THAN, Condition.AT_MOST, Condition.REACHED)


def _area_of(previous: Question, vocabulary: Vocabulary) -> str:
    return previous.areas[0] if previous.areas else vocabulary.framework.home or ""


def _asks_how_much(found: re.Match[str] | None, measure: Measure) -> bool:
    """Whether it is asked by how much, in no unit or in that of the measure."""
    if found is None:
        return False
    units = [of for name, of in _UNITS.items() if any(found[f"{name}{number}"] for number in (1, 2, 3))]
    return all(measure.unit in of for of in units)


def _unit_said(said: str | None) -> Unit | None:
    word = (said or "").strip()[:3]
    return {"per": Unit.PERCENT, "min": Unit.MINUTES, "sec": Unit.SECONDS}.get(word)
