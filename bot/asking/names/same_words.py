"""What the words of a measure's name come down to, whoever says them: dwelling, house and residential are one thing.

Two names of the same measure may share no word at all: *houses broken into* and Burglary - Residential Home. Words are
exchanged for what they stand for, and those that say no more than the rest are left out. What may narrow a name (knife,
repeat, male) is always kept.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.asking.words.custody_said import HELD_OVERNIGHT, INTO_CUSTODY
from bot.asking.words.doers_arrested import DOERS_ARRESTED
from bot.asking.words.name_forms import Words, folded, is_of_two
from bot.asking.words.synonyms import ONE_FOR_MANY
from bot.asking.words.tokens import root, stem
from bot.asking.words.word_sets import word_set


class Sense(NamedTuple):
    """What some words come down to. `bag` is what they are of; the rest says in what it is counted or measured.

    `is_of_two` says that two things are joined, `repeats` that a word is said twice, and so of two things.
    """

    bag: frozenset[str]
    is_rate: bool = False
    is_time: bool = False
    is_crime: bool = False
    is_incident: bool = False
    is_of_two: bool = False
    repeats: bool = False


_CAUGHT = (" we caught", " did we catch", " have we caught", " caught", "")
_TAKEN_AWAY = ("car", "cars", "vehicle", "vehicles", "motor", "motors", "bike", "bikes", "motorbikes", "boats")
"""What is stolen where it is said to be taken; calls are taken too."""
_STOLEN_FROM = tuple(f"{verb} {way}" for verb in ("stolen", "nicked", "pinched") for way in ("out of", "from"))
_AT_THE_WHEEL = ("at the wheel", "behind the wheel", "while driving", "whilst driving", "when driving")
_ENDING = ("end in", "ended in", "ending in", "lead to", "led to", "leads to")
_BADLY, _HURT = ("seriously", "serious", "badly"), ("injured", "hurt")
_EITHER = tuple(pair for hurt in _HURT for pair in (("killed", hurt), (hurt, "killed")))
_WAYS, _HURTS = ("and", "or"), ("injuries", "injury")
_FOUND = ("found", "finding", "turned up", "turning up")
_NICKING = ("nick", "nicked", "nicking", "lock up", "locked up", "lift", "lifted", "collar", "collared")
_WHOM = ("someone", "somebody", "anyone", "anybody", "people", "a suspect", "suspects", "them")
_TAKEN = ("pulled", "taken", "dragged", "called", "abstracted")
_OFF = ("off", "from", "away from")
_BEATS = ("ward", "wards", "beat", "beats", "patch", "patches", "neighbourhood", "neighbourhoods")
_HANG_UP = tuple(f"{verb} up" for verb in ("hang", "hangs", "hung", "hanging"))
_GIVE_UP = tuple(f"{verb} up{on}" for verb in ("give", "gave", "given", "giving") for on in (" waiting", ""))
_HUNG_UP = (
    *(f"{one} {joined} {two}" for joined in ("and", "or") for one in _GIVE_UP for two in _HANG_UP),
    *(*_HANG_UP, *_GIVE_UP, "rang off", "ring off"),
)
"""The longer first: of several that begin alike the first that fits is taken."""
_PHRASES: tuple[tuple[Words, Words], ...] = tuple(
    (tuple(said.split()), tuple(meant.split()))
    for said, meant in (
        *(
            (f"{verb} {over}", "broken-into")
            for verb, over in (("broken", "into"), ("broke", "into"), ("done", "over"), ("broken", "in to"))
        ),
        *((said, "drug trafficking") for said in ("drug dealing", "dealing drugs", "drugs dealing", "drug supply")),
        *((said, "broken-into") for said in ("screwed", "cleaned out", "ransacked")),
        *((f"{thing} taken", f"stolen {thing}") for thing in _TAKEN_AWAY),
        *((f"{kind} {bike}", "bicycle") for kind in ("push", "pedal") for bike in ("bike", "bikes", "cycle", "cycles")),
        ("n", "and"),
        ("hit rate", "find rate"),
        ("we have left", "remaining"),
        ("we got left", "remaining"),
        *((said, "leaver") for said in ("have left", "has left", "who left", "that left", "left us", "left the force")),
        *((said, "criminal damage") for said in ("vandalism", "vandalised", "vandals")),
        ("pickpocketing", "theft person"),
        ("pickpocketings", "theft person"),
        ("pick pocketing", "theft person"),
        ("pickpockets", "theft person"),
        ("powered 2 wheelers", "moped"),
        ("powered 2 wheeler", "moped"),
        ("mopeds and scooters", "moped"),
        ("scooters and mopeds", "moped"),
        ("mopeds and motorbikes", "moped"),
        ("moped and motorbike", "moped motorcycle"),
        ("motorbikes and mopeds", "moped"),
        ("gun shots fired", "gun discharge"),
        ("gun shots", "gun discharge"),
        ("gunshots", "gun discharge"),
        ("shots fired", "gun discharge"),
        ("mv", "vehicle"),
        ("mvs", "vehicle"),
        ("shops and businesses", "business"),
        ("businesses and shops", "business"),
        ("people still wanted", "outstanding wanted suspect"),
        ("still wanted", "outstanding wanted"),
        *((f"{gone} missing", "missing") for gone in word_set("going gone go went goes")),
        ("people wanted", "wanted suspect"),
        *((f"{ends} {what}", of) for ends in _ENDING for what, of in (("a charge", "charge"), ("an arrest", "arrest"))),
        ("how much of the time", "rate"),
        *DOERS_ARRESTED,
        *((f"{what} drivers{caught}", f"{what} driving") for what in ("drink", "drug") for caught in _CAUGHT),
        *((f"{who}{caught}", "speeding") for who in ("speeders", "drivers speeding") for caught in _CAUGHT),
        *((f"{whom} caught speeding", "speeding") for whom in ("drivers", "motorists", "people")),
        *((f"{phone} {where}", "mobile phone") for phone in ("mobile phone", "phone") for where in _AT_THE_WHEEL),
        *((f"{thing} {taken}", "stolen from") for thing in ("stuff", "things") for taken in _STOLEN_FROM),
        *((taken, "stolen from") for taken in _STOLEN_FROM),
        ("still waiting", "backlog"),
        ("still outstanding", "backlog"),
        ("shotgun certificate", "firearm licence"),
        ("shotgun certificates", "firearm licence"),
        ("shotgun licence", "firearm licence"),
        ("shotgun licences", "firearm licence"),
        ("personal safety training", "safety training"),
        ("public and personal safety training", "safety training"),
        ("fatals", "fatality"),
        ("people died", "fatality"),
        ("died", "fatality"),
        *((f"{road}deaths {way} serious {hurt}", "ksi") for road in ("road ", "") for way in _WAYS for hurt in _HURTS),
        *((said, "fatality") for said in ("death", "deaths")),
        ("coppers", "officer"),
        ("lives saved", "life saving intervention"),
        ("match day", "football"),
        ("matchday", "football"),
        ("tags and graffiti", "graffiti"),
        ("graffiti and tags", "graffiti"),
        *((f"fare {what}", "fare evasion") for what in ("dodging", "dodgers", "dodger", "evaders", "evader")),
        *((said, "abandon") for said in _HUNG_UP),
        *((f"{found} {what}", "find rate") for found in _FOUND for what in ("something", "anything")),
        ("excess speed", "speeding"),
        ("broke into", "broken-into"),
        ("break into", "broken-into"),
        ("break in", "broken-into"),
        ("break ins", "broken-into"),
        ("breaks", "broken-into"),
        ("999s", "999 call"),
        ("101s", "101 call"),
        ("non emergency", "101"),
        ("emergency", "999"),
        ("shoplifting", "shop theft"),
        ("shoplifted", "shop theft"),
        ("shop lifting", "shop theft"),
        ("motor vehicle", "vehicle"),
        ("motor vehicles", "vehicle"),
        ("pedal cycle", "bicycle"),
        ("pedal cycles", "bicycle"),
        *((f"killed {way} {how} {what}", "ksi") for way in ("or", "and") for how in _BADLY for what in _HURT),
        *((f"{one} {way} {two}", "hurt-or-killed") for one, two in _EITHER for way in ("or", "and")),
        *((f"{verb} {whom}", "arrest") for verb in _NICKING for whom in _WHOM),
        ("a domestic", "domestic abuse"),
        ("shoplifters", "shop theft"),
        ("shop lifters", "shop theft"),
        *HELD_OVERNIGHT,
        *((f"{where} cells", "in custody") for where in ("in the", "in our", "in")),
        ("101 demand", "101 call"),
        ("999 demand", "999 call"),
        ("call demand", "call"),
        ("missing demand", "missing"),
        ("missing persons demand", "missing"),
        ("misper demand", "missing"),
        *((said, "detention") for said in ("custody throughput", "throughput of custody", "custody arrivals")),
        *((said, "detention") for said in ("custody demand", "demand in custody", "demand on custody")),
        ("pick up", "answer"),
        ("picked up", "answer"),
        ("picking up", "answer"),
        ("pick ups", "answer"),
        ("how often", "rate"),
        ("wrap up", "finalise"),
        ("wrapped up", "finalise"),
        ("wrapping up", "finalise"),
        ("dealt with", "finalise"),
        ("live investigations", "open investigation"),
        ("ongoing investigations", "open investigation"),
        ("on time", "in-time"),
        ("in time", "in-time"),
        ("in target", "in-time"),
        ("within target", "in-time"),
        ("within time", "in-time"),
        ("queue time", "speed answer time"),
        ("queue times", "speed answer time"),
        ("queueing times", "speed answer time"),
        ("queuing times", "speed answer time"),
        ("wait time", "speed answer time"),
        ("wait times", "speed answer time"),
        ("waiting time", "speed answer time"),
        ("waiting times", "speed answer time"),
        ("sat open", "open"),
        ("sitting open", "open"),
        ("still open", "open"),
        ("da", "domestic abuse"),
        ("dv", "domestic abuse"),
        ("dvs", "domestic abuse"),
        ("domestics", "domestic abuse"),
        ("domestic violence", "domestic abuse"),
        ("killed", "homicide"),
        *((said, "knife crime") for said in ("stabbings", "stabbing", "stabbed", "knifings", "knifing", "knifed")),
        ("car theft", "theft of vehicle"),
        ("car thefts", "theft of vehicle"),
        ("asa", "speed answer"),
        ("cleared up", "solve"),
        ("clear up", "solve"),
        *((said, "solve") for said in ("clearup", "clearups", "clear ups")),
        ("vap with injury", "violence with injury"),
        ("g 1", "grade 1"),
        ("g1", "grade 1"),
        ("g2", "grade 2"),
        ("g3", "grade 3"),
        ("anti social behaviour", "asb"),
        ("antisocial behaviour", "asb"),
        ("anti social behavior", "asb"),
        ("anti social", "asb"),
        ("antisocial", "asb"),
        *INTO_CUSTODY,
        *((f"{verb} {off} their {beat}", "abstraction") for verb in _TAKEN for off in _OFF for beat in _BEATS),
    )
)
_PHRASES_FROM: Mapping[str, tuple[tuple[Words, Words], ...]] = {
    first: tuple(one for one in _PHRASES if one[0][0] == first) for first in {said[0] for said, _ in _PHRASES}
}
WORDS_FOR_RATES = word_set("rate rates percentage percent pct proportion share")
SAYS_NOTHING = word_set(
    "the a an of and in on at for to with our we us did do does have has had been is are was were be got get gets "
    "getting being that which who people persons number numbers volume volumes total all overall recorded reported "
    "actually my encounter encounters "
    "report reports record logged count counted resulted resulting result led many throughput it they there i"
)
"""Words that say no more than the rest of a name, and those that make a sentence of it."""
_ENDED = frozenset({"answer", "resolve", "resolved", "closed", "handled", "concluded"})
"""What a complaint is when it is finalised."""
_TIMES = word_set("time times")
_CRIMES = word_set("crime crimes offence offences criminality offending")
_INCIDENTS = word_set("incident incidents occurrence occurrences job jobs")
_BESIDES = SAYS_NOTHING | WORDS_FOR_RATES | _TIMES | _CRIMES | _INCIDENTS
DEEDS = frozenset(
    root(word)
    for word in word_set("burglary robbery rape theft homicide assault arson fraud stalking harassment speeding")
)
"""What is a crime without being called one; a car, a drug or a knife is none."""
_SAID_AGAIN: Mapping[str, frozenset[str]] = {
    "sickness": word_set("off absence lost working"),
    "missing": word_set("person went"),
    "robbery": word_set("property"),
    "business": word_set("premise premises building"),
    "detention": word_set("custody"),
    "officer": word_set("police fte strength headcount post employed serving"),
    "ksi": word_set("casualty road user"),
    "casualty": word_set("road"),
    "staff": word_set("fte headcount post employed"),
    "gun": word_set("lethal barrelled"),
    "call": word_set("received handled taken made demand"),
    "answer": word_set("call"),
    "answer-time": word_set("call"),
    "abandon": word_set("call caller by"),
    "vehicle": word_set("motor"),
    "vacancy": word_set("post unfilled role fte"),
    "breath": word_set("driver motorist"),
    "solve": word_set("outcome"),
    "collision": word_set("road traffic"),
    "complaint": word_set("psd"),
    "overtime": word_set("police"),
}
"""Words that say no more beside another: officers in post, KSI casualties."""


@lru_cache(maxsize=32_768)
def sense_of(words: Words) -> Sense:
    """What some words come down to."""
    put = _with_phrases(_folded(words))
    plain = [ONE_FOR_MANY.get(stem(word), stem(word)) for word in put]
    said = {*words, *plain}
    kept = [word for word in plain if word not in _BESIDES and word != "or"]
    bag = _settled({*kept}, plain)
    if bag == {"find"} and said & WORDS_FOR_RATES:
        bag |= {"stop", "search"}
    return Sense(
        frozenset(root(word) for word in bag),
        is_rate=bool(said & WORDS_FOR_RATES),
        is_time=bool(_TIMES & {*plain}) and "sickness" not in bag,  # working time that is lost to it is a part
        is_crime=bool(said & _CRIMES) and "investigation" not in bag,
        is_incident=bool(said & _INCIDENTS),
        is_of_two=is_of_two(tuple(put)),  # killed or seriously injured are one
        repeats=len({*kept}) < len(kept),
    )


@lru_cache(maxsize=16_384)
def plain_words(words: Words) -> Words:
    """Some words in their order, each exchanged for what it stands for; the names are gone through again and again."""
    return tuple([root(ONE_FOR_MANY.get(stem(word), stem(word))) for word in _with_phrases(words)])


def _folded(words: Words) -> Words:
    """The words in one form; `under` is `in` only before a number: under 10 seconds, but not under reported."""
    plain = folded(words)
    return tuple(
        word if word == "under" and not "".join(plain[at + 1 : at + 2])[:1].isdigit() else plain[at]
        for at, word in enumerate(words)
    )


def _with_phrases(words: Words) -> list[str]:
    found: list[str] = []
    place = 0
    while place < len(words):
        length, meant = 1, words[place : place + 1]
        for said, stands_for in _PHRASES_FROM.get(words[place], ()):
            if words[place : place + len(said)] == said:
                length, meant = len(said), stands_for
                break
        found.extend(meant)
        place += length
    return found


def begins_a_phrase(words: Sequence[str]) -> bool:
    """Whether some words begin with a phrase that stands for something: in the cells."""
    return any((*words[: len(said)],) == said for said, _ in _PHRASES_FROM.get(words[0], ()))


def _settled(bag: set[str], plain: Sequence[str]) -> set[str]:
    """The words of a bag, with those settled that depend on others: of what is stolen, and what says it again."""
    if plain and bag == {"open"} and _CRIMES & {*plain}:
        bag = {"open", "investigation"}  # a crime that is open is still looked into
    if "wait" in bag or {"speed", "answer"} <= bag or ("answer" in bag and _TIMES & {*plain}):
        bag = bag - {"wait", "speed", "answer", "queue"} | {"answer-time"}
    if "find" in bag:
        bag = bag - {"something", "anything"}
    if "sickness" in bag and ("day" in bag or _TIMES & {*plain}):
        bag = bag - {"lose"}  # but the officers that are lost to it are no days
    if "complaint" in bag and bag & _ENDED:
        bag = bag - _ENDED | {"finalise"}
    bag = _settled_deeds(bag, plain)
    for word, again in _SAID_AGAIN.items():
        bag = bag - again if word in bag else bag
    return bag


def _settled_deeds(bag: set[str], plain: Sequence[str]) -> set[str]:
    """The words of a bag with what was done to a thing settled by it: a car that is broken into is stolen from."""
    if "mugging" in bag:
        bag = bag - {"mugging"} | {"robbery", "person"}
    if "broken-into" in bag:
        bag = bag - {"broken-into"} | ({"theft", "from"} if "vehicle" in bag else {"burglary"})
    if "shop" in bag and bag & {"robbery", "burglary"}:
        bag = bag - {"shop"} | {"business"}  # no other is counted of them
    of_vehicles = "vehicle" in bag and "from" not in bag
    if of_vehicles and ("stolen" in bag or ("theft", "of") in pairwise(plain)):
        bag = bag | {"of"}  # a vehicle is stolen, or something from it
    if "stolen" in bag:
        bag = bag - {"stolen"} | {"theft"}
    if bag & {"search", "person", "shop"}:
        bag = bag - {"from"}  # of a vehicle alone is theft not from it
    return bag
