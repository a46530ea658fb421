"""`Question from a resident: …`, `Cllr in Sale wants …`: who asks stands before a question, and is no measure of it.

It is known by how it is built: what is asked by whom before a colon, or somebody with a verb of asking. Some who ask
are counted themselves (officers, residents), so that it is put aside before anything is read. What stands behind has to
be a question. The place that who asks is in or of is that of a question which names none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.in_parts import stands_alone
from bot.asking.reading.said_beside import names_an_area
from bot.asking.reading.statements import names_in, times_in
from bot.asking.words.english_words import ENGLISH
from bot.asking.words.ranks import RANKS
from bot.asking.words.tokens import plain_text, tokens_of

_PERSON = (
    r"(?:councillors?|cllrs?|m\.?ps?|mayors?|deputy mayor|members? of (?:the )?public|residents?|constituents?|tenants?"
    r"|(?:police |response |beat |ward |neighbourhood )?officers?|p\.?c\.?s\.?os?|special constables?|journalists?"
    r"|reporters?|broadcasters?|parents?|landlords?|clergy|vicars?|teachers?|head ?teachers?|shop ?keepers?"
    r"|(?:shop|business|home|pub) ?owners?|retailers?|traders?|lords?|peers?|ministers?|commissioners?|p\.?c\.?c"
    r"|bbc|itv|itn|sky(?: news)?|channel (?:4|5|four|five)|press association|reuters|(?:the )?guardian|auditors?"
    r"|inspectorate|hmicfrs|home office|home secretary|chief(?: constable| executive)?|commanders?|members? of staff"
    r"|staff members?|volunteers?|governors?|lawyers?|solicitors?|researchers?|students?|community leaders?)"
)
_RANK = rf"(?:{'|'.join(sorted(map(re.escape, RANKS), key=len, reverse=True))})"
_MEETS = (
    r"(?:boards?|panels?|committees?|councils?|cabinet|assembly|meetings?|forums?|partnerships?|briefings?|papers?"
    r"|reports?|packs?|slides?|newsletters?|scrutiny|press office|media|press|inspection|opcc)"
)
_OF_OFFICE = (
    r"(?:councillors?|cllrs?|m\.?ps?|(?:deputy )?mayors?|journalists?|reporters?|lords?|peers?|ministers?|p\.?c\.?c"
    r"|(?:deputy )?commissioners?|bbc|itv|itn|press association|home office|home secretary|hmicfrs|auditors?"
    rf"|chief(?: constable| executive)?|commanders?|d?a\.?c|{_RANK}|{_MEETS})"
)
"""Whose figure it can hardly be, so that what is for them is only told to them; officers and residents are counted."""
_QUESTION = r"(?:question|query|enquiry|inquiry|request)"
_ASKED = rf"(?:{_QUESTION}|ask|complaint|call|e-?mail|letter|message|concern|foi|tweet|text)"
_NAMES = r"[\w'’.&()-]+"
_SOME = rf"(?:{_NAMES} ){{0,6}}?"
_MORE = rf"{_NAMES}(?: {_NAMES}){{0,8}}?"
_ENDS = (
    r"(?:\s*:\s+|\s+[-\u2013\u2014]+\s+"
    r"|,\s+(?=(?:how|what|whats|which|where|is|are|has|have|had|was|were|can|could|do|does|did|please)\b))"
)
_PLACED = rf"(?: (?:in|from|of|for|at|on|who|about) {_NAMES}(?: {_NAMES}){{0,5}}| \({_NAMES}(?: {_NAMES}){{0,3}}\))?"
_BEHIND = rf"\b(?: {_NAMES}){{0,2}}?{_PLACED}"
_MARKED = re.compile(
    "(?:"
    rf"an? {_SOME}{_PERSON}"
    rf"|(?:an? |the |this )?(?:{_NAMES} ){{0,2}}?{_ASKED} (?:from|by|via|on behalf of) {_MORE}"
    rf"|from (?:(?:an?|the|our|one of (?:our|the)) {_SOME}{_PERSON}|{_SOME}{_OF_OFFICE}){_BEHIND}"
    rf"|{_SOME}(?:{_PERSON}|{_RANK}|{_MEETS}) (?:asking|asks?|wants? to know|{_QUESTION})"
    rf"|(?:response|reply|answer|briefing|note) (?:to|for) {_SOME}(?:{_PERSON}|{_OF_OFFICE}){_BEHIND}"
    rf"|(?:(?:update|figures?|data|stats|lines?) )?for (?:the )?{_SOME}{_OF_OFFICE}{_BEHIND}"
    rf"){_ENDS}(?P<asked>.+)"
    rf"|in (?:response|reply|answer) to (?:an? |the )?(?:{_NAMES} ){{0,2}}?{_ASKED} (?:from|by) {_MORE}\s*[,:]\s+"
    r"(?P<answered>.+)",
    re.IGNORECASE | re.DOTALL,
)
_BARE = re.compile(
    rf"(?:(?:media|press|public|written|parliamentary|board|council|member'?s'?) )?{_ASKED}{_ENDS}(?P<asked>.+)",
    re.IGNORECASE | re.DOTALL,
)
_TEAM = (
    r"(?:(?:press|media|comms|news) (?:office|desk|team)|press|media|comms|communications|corporate comm(?:s|"
    r"unications)"
    r"|finance|hr|human resources|people services|performance|analytics|analysis|control room|contact centre"
    r"|(?:staff|executive|private|chief'?s|deputy'?s|o?pcc'?s?|commissioner'?s) office|command team|governance|audit"
    r"|legal(?: services)?|foi|information management|business support|planning|procurement|estates|fleet|resourcing"
    r"|professional standards|psd|strategy|transformation|public affairs|secretariat|intel|intelligence|tasking)"
)
_SENDER = re.compile(
    r"(?:(?:hi|hello|hey|hiya|morning|afternoon|evening|good (?:morning|afternoon|evening)|all|team|reeve|"
    r"there)[,!]? )*"
    rf"(?:(?:it'?s|this is|i'?m|i am|we'?re|(?:(?:a |quick |another )*(?:question|query|request|one|ask)(?: for "
    rf"(?:you|reeve))? )?from) )?(?P<who>{_NAMES}(?: {_NAMES})?,? )??"
    rf"(?:(?:from|in|at|over in|up in|down in|with) )?(?:the |our |your )?{_TEAM}"
    r"(?: (?:team|office|desk|dept|department|unit|staff|here|again|calling|speaking|asking|back|also|too))*"
    r"(?:\s*[:,;.!]\s+|\s+[-\u2013\u2014]+\s+)(?P<asked>.+)",
    re.IGNORECASE | re.DOTALL,
)
"""`Press office again, …`, `finance team: …`, `it's Dave from comms, …`: an office that is counted in no figure."""
_WHERE_THEY_ARE = frozenset(["from", "in", "at", "over", "up", "down", "with"])
_SO_MANY_THINGS = re.compile(
    r"(?:(?:hi|hello|hey|hiya|morning|just|only|please|ok|so|right)[,!]? )*"
    r"(?:(?:a |got |i've got |i have )?(?:\d|couple|couple of|few|two|three|four|some|quick|another|one|1) ?)+"
    r"(?:things?|questions?|qs|q|queries|query|bits|asks|requests?|quickies|ones?)(?: (?:for you|please|pls|today))*"
    r"\s*(?:[:.]|,|-|\u2013)\s+(?P<asked>.+)",
    re.IGNORECASE | re.DOTALL,
)
"""`2 things: …`: how many there are, they show."""
_OPENS = r"(?:(?:i|we)(?:['’]ve| have)?(?: got| had)? |got |there(?:['’]s| is) |hi,? |hello,? )?"
_WHOSE = r"(?:an? |the |our |my |one of (?:our|my|the) |some |two |local |several )*"
_BE = r"(?:(?:['’]s|is|are|was|were|has|have|had|has been|have been|keeps?) )"
_ABOUT = (
    r"(?:(?:to know )?about |for |after |if |whether |to (?:know|see) "
    r"|(?=(?:how|what|whats|which|where|when|is|are|has|have|why)\b))"
)
_ASKS = (
    rf"(?:{_BE}?(?:asking|asked|asks?|enquiring|enquired|inquiring|pressing) (?:me |us )?{_ABOUT}"
    rf"|{_BE}(?:after|chasing|interested in|keen on) |(?:has |have |had )?request(?:ed|s|ing) "
    rf"|{_BE}?(?:wants?|wanted|wanting|would like|needs?)(?: to (?:know|see|understand|have|be told)\b)?"
    r"(?: about| on| if| whether)? )"
)
_ASKING = re.compile(
    rf"{_OPENS}{_WHOSE}(?:{_PERSON}|{_RANK}){_BEHIND},? {_ASKS}(?P<asked>.+)", re.IGNORECASE | re.DOTALL
)
_SAYING = re.compile(
    rf"{_OPENS}{_WHOSE}{_PERSON}\b{_PLACED},? (?:are |is |have been |keep )?"
    r"(?:say|says|saying|tell|tells|telling|claim|claims|claiming|reckon|reckons|complain|complaining)(?: me| us)?"
    r"(?: that)? (?P<asked>.+[.,;!?-]\s+(?:and )?(?:is|are|has|have|what|whats|how|can|could|do|does|did)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_WHEN = (
    r"(?: (?:tonight|today|tomorrow|later(?: today| on)?|this (?:morning|afternoon|evening)|next week"
    r"|(?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?"
    r"|at (?:noon|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)))"
)
_MEETING = re.compile(
    rf"{_OPENS}{_WHOSE}(?P<meeting>{_SOME}{_MEETS}(?: with {_NAMES}(?: {_NAMES})?)?)"
    rf"(?:{_WHEN}+(?P<placed> (?:in|at|for) {_MORE})?|(?P<first> (?:in|at|for) {_MORE}){_WHEN}+)"
    rf"(?:{_ENDS}|,\s+)(?P<asked>.+)",
    re.IGNORECASE | re.DOTALL,
)
"""A meeting that is still to come: who sits there asks of where it is. When it is says nothing of the question."""
_THEIR_PLACE = re.compile(
    r"\s+(?:in|for|across|on) (?:his|her|their|the) (?:own )?"
    r"(?:boroughs?|wards?|areas?|patch|constituency|districts?|town|city|neighbourhood|division)\b",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(r"(?:and|what about|how about|same)\b", re.IGNORECASE)
_TITLED = frozenset(["cllr", "councillor", "mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "mp"]) | RANKS
_GOES_ON = re.compile(
    rf"(?:{_PERSON}|{_OF_OFFICE}|{_QUESTION}|is|are|was|has|have|had|asks?|asking|asked|wants?|needs?|would|who|with|about|and|in"
    r"|tells?|says?|saying|reckons?|claims?|on|to)\b",
    re.IGNORECASE,
)
_HOME = re.compile(r"\b(?:force(?:wide)?|nation(?:al|ally)|county ?wide|overall|all (?:the )?\w+s)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AskedBehind:
    """The question behind who asks it, and the place of who asks that is taken for it."""

    question: str
    place: str = ""
    passed: str = ""
    """Who asks, where they are called after a place that is not taken."""


def behind_who_asks(text: str, vocabulary: Vocabulary, day: date) -> AskedBehind:
    """The question without who asks it; the text as it is where nobody is said to ask, or nothing is asked behind."""
    so_many = _SO_MANY_THINGS.fullmatch(text.strip())
    said = so_many["asked"] if so_many else text.strip()
    if (sent := _SENDER.fullmatch(said)) is not None and _is_a_sender(sent, vocabulary):
        said = sent["asked"]
    for shape in (_MARKED, _BARE, _ASKING, _SAYING):
        found = shape.fullmatch(said)
        if found is None:
            continue
        start = found.start("asked") if found["asked"] else found.start("answered")
        behind = _of_their_place(said[:start], said[start:], vocabulary, day)
        if behind is not None and (shape is _MARKED or stands_alone(behind.question, vocabulary, day)):
            return behind
    if (found := _MEETING.fullmatch(said)) is not None:
        place = found["placed"] or found["first"] or ""
        behind = _of_their_place(found["meeting"] + place, found["asked"], vocabulary, day)
        if behind is not None and _is_an_area(place, vocabulary) and stands_alone(behind.question, vocabulary, day):
            return behind
    return AskedBehind(said if said != text.strip() else text)


def _is_a_sender(sent: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Whether nothing that stands before what is asked is counted, nor a word of the language for who sends it."""
    words = [token.word for token in tokens_of(plain_text(sent.string[: sent.start("asked")]))]
    named = {one.sort for _, _, every in names_in(words, vocabulary) for one in every}
    who = [one.word for one in tokens_of(plain_text(sent["who"] or "")) if one.word not in _WHERE_THEY_ARE]
    return not named & {Sort.MEASURE, Sort.GROUP, Sort.AREA} and ENGLISH.isdisjoint(who)


def _of_their_place(before: str, asked: str, vocabulary: Vocabulary, day: date) -> AskedBehind | None:
    """A question with the place of who asks, where it names none; None where what stands before it may say more."""
    tokens = tokens_of(plain_text(before))
    words = [token.word for token in tokens]
    if any(True for _ in times_in(PeriodReader(tokens, day), len(words))) or _names_a_group(words, vocabulary):
        return None
    if not _names_a_measure(asked, vocabulary):
        return AskedBehind(asked) if _FOLLOWS.match(asked) else None
    named = [
        (one.key, end)
        for start, end, every in names_in(words, vocabulary)
        for one in every
        if one.sort is Sort.AREA and words[max(start - 1, 0)] not in _TITLED
    ]
    areas = {key for key, _ in named}
    if len(areas) > 1:
        return None
    plain = _THEIR_PLACE.sub("", asked, count=1) if areas else asked
    if not areas or names_an_area(plain, vocabulary) or _HOME.search(plain):
        return AskedBehind(plain)
    if any(_is_called_after_it(words[end:]) for _, end in named):
        return AskedBehind(plain, passed=before.strip(" :,-\u2013\u2014"))
    name = vocabulary.framework.areas[areas.pop()].name
    return AskedBehind(f"In {name}: {plain}", name)


def _is_an_area(placed: str, vocabulary: Vocabulary) -> bool:
    """Whether what stands behind `in` is all of an area's name, or nothing stands there: not in Upper Sale."""
    words = [token.word for token in tokens_of(plain_text(placed))][1:]
    words = words[words[:1] == ["the"] :]
    return not words or any(one.sort is Sort.AREA for one in vocabulary.readings(tuple(words)))


def _names_a_group(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether those who ask are a group that figures are told of: it may be their figure that is asked for."""
    return any(one.sort is Sort.GROUP for _, _, every in names_in(words, vocabulary) for one in every)


def _is_called_after_it(behind: Sequence[str]) -> bool:
    """Whether a place is the beginning of a longer name: the Coventry Telegraph; not a Coventry resident."""
    said = " ".join(behind)
    return bool(said) and _GOES_ON.match(said) is None


def _names_a_measure(text: str, vocabulary: Vocabulary) -> bool:
    words = [token.word for token in tokens_of(plain_text(text))]
    sorts = {one.sort for _, _, every in names_in(words, vocabulary) for one in every}
    return bool(sorts & {Sort.MEASURE, Sort.GROUP})
