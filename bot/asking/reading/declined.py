"""What is no question about figures: who somebody is, what Reeve itself is or thinks, what to do, what is to come."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from bot.asking.names.names_in_other_words import measures_called
from bot.asking.names.vocabulary import KNOWN_ELSEWHERE, Vocabulary
from bot.asking.question import NotUnderstood
from bot.asking.words.passing_words import PERSONAL, TITLES
from bot.asking.words.tokens import Token, stem
from bot.asking.words.word_sets import word_set

FORECASTING = word_set(
    "forecast forecasts forecasted forecasting predict predicts predicted predicting prediction predictions "
    "project projected projection projections extrapolate extrapolated extrapolation prognosis foresee"
)
_ADVICE = re.compile(
    r"\b(?:what|where|how|who|when|which)?(?: \w+)? ?(?:should|shall|ought|must|would) (?:i|we|you|they|he|she)(?: "
    r"to)? "
    r"(?:do|stop|start|deploy|put|send|focus|cut|reduce|spend|target|tackle|move|hire|recruit|arrest|change|try|put|invest|"
    r"prioritise|concentrate|buy|say|act|use|go|pick|choose|double|increase|improve|patrol|sack|fire)\b"
    r"|\b(?:should|shall|must|ought) (?:i|we|they|he|she|(?:the )?(?:chief|acc|dcc|supt|superintendent|commissioner|"
    r"boss|"
    r"force|police|officers|team)(?: \w+){0,3}?)(?: to)? (?!be\b|have\b|know\b|expect\b|worry\b|see\b)\w+"
    r"|\bbest (?:way|approach|thing|means|method|option) (?:of|to|for)\b"
    r"|\bhow (?:do|can|could|should|would|might|to) (?:i |we |you |the force )?(?:best |actually )?(?:cut|reduce|"
    r"improve|fix|"
    r"stop|tackle|bring|solve|prevent|lower|raise|increase|stamp|turn|sort|beat)\b"
    r"|\b(?:do|would|did|does) you (?:think|reckon|feel|believe|rate|like|agree|prefer|recommend|suggest|advise)\b"
    r"|\bwhat (?:do|would|did) you (?:think|reckon|make|recommend|suggest|advise|say|do)\b"
    r"|\b(?:your|ur) (?:opinion|view|views|take|thoughts|advice|recommendation|guess|hunch|gut)\b"
    r"|\b(?:any|give me|some|got any) (?:advice|tips|ideas|recommendations|suggestions)\b"
)
"""What to do, and what is thought of it."""
_REASON_OF_A_TARGET = re.compile(
    r"^(?:so |and |but )?(?:who|when|why|how come|hows|how was|how were|how is|whose idea)\b.*\b(?:set|sets|agreed|"
    r"agree|chose|"
    r"chosen|picked|decided|decides|came up with|signed off|dreamt up|imposed|arrived at|idea)\b.*\b(?:target|"
    r"targets|goal|"
    r"milestone)\b|^(?:so |and |but )?(?:why|how come) (?:is|are|was|were|do|does)\b.*\b(?:target|goal|milestone)s? "
    r"(?:is |set |at |only |just |so |still )*(?:\d|high|low|tough|hard|easy|soft|strict|that|what it is)"
    r"|^(?:so |and |but )?(?:who|when|why|how) (?:set|was|were|is|are)\b.*\b(?:target|goal|milestone)s? "
    r"(?:been )?(?:set|agreed|chosen|picked|decided|arrived at|worked out)"
)
ABUSE = word_set(
    "useless rubbish stupid idiot dumb daft thick crap shit shite pants hopeless pathetic terrible awful moron muppet "
    "wanker twat fool garbage broken clueless pointless waste annoying hate bloody fuck fucking bollocks plonker lying "
    "liar wrong life knob numpty"
)
_SPOKEN_TO = word_set("you your youre youve ur u reeve bot machine computer thing")
_ABOUT_ME = word_set(
    "who what are is you your yourself reeve bot robot human real person made built wrote created by name the a an "
    "this ai machine computer someone anyone there"
)
_ME = word_set("you your yourself reeve bot robot")
_ASKING = word_set("who what are is made built wrote created")
_DOING = word_set(
    "committed commits commit did done does stole steals killed murdered robbed attacked assaulted burgled broke "
    "caused is was were got attended arrested charged died reported"
)
_CONCERNED = word_set(
    "victim victims offender offenders suspect suspects complainant complainants witness witnesses caller callers "
    "person persons resident residents driver drivers officer officers"
)
_PARTICULARS = word_set("names details identity identities particulars whereabouts addresses surnames")
_SHORT_RANKS = TITLES - word_set("inspector superintendent chief sergeant")
_LEAST_OF_A_NAME = 2


def declined(words: Sequence[str], tokens: Sequence[Token], vocabulary: Vocabulary) -> NotUnderstood | None:
    """Why a question is of a kind that is never answered; None where it may be about figures.

    `words` are those that could not be placed, `tokens` all of them. What the catalogue calls so is placed, and so read
    before.
    """
    said = [token.word for token in tokens]
    if {*words} & FORECASTING:
        return NotUnderstood("forecast")
    if (asked := " ".join(said)) and _ADVICE.search(asked):
        return NotUnderstood("advice")
    if _REASON_OF_A_TARGET.search(asked):
        return NotUnderstood("reason of a target")
    if {*words} & ABUSE and _SPOKEN_TO & {*said}:
        return NotUnderstood("small talk")
    personal = [word for word in words if word in PERSONAL and not _is_counted(word, vocabulary)]
    personal = [word for word in personal if not _is_no_persons(word, said)]
    if personal:
        return NotUnderstood("personal", personal[0])
    of_a_person = _asks_who(words, said) or _asks_for_particulars(words, said) or _names_somebody(words, said)
    return NotUnderstood("personal") if of_a_person or _is_somebody_a(words, said, vocabulary) else None


def _is_counted(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a measure is called by a word, or by what it comes down to: burgled where burglary is counted."""
    return stem(word) in vocabulary.parts or bool(measures_called((word,), vocabulary))


def _is_no_persons(word: str, said: Sequence[str]) -> bool:
    """`Phone thefts`, `custody numbers`: things and places of which cases are counted, and nobody's."""
    if said.count(word) != 1 or _OF_SOMEBODY & {*said}:
        return False
    place = said.index(word)
    if word == "custody":
        return said[max(place - 1, 0)] != "in"
    return word in _THINGS and stem(" ".join(said[place + 1 : place + 2])) in _CASES_OF_THINGS


_THINGS = word_set("phone mobile telephone email passport")
_CASES_OF_THINGS = word_set(
    "theft snatch snatching robbery crime offence fraud scam call wait contact queue line report demand survey "
    "phone device nicked pinched stolen snatched"
)
_OF_SOMEBODY = TITLES | word_set("who whos whose his her their name names victim victims suspect suspects")


def asks_for_advice(tokens: Sequence[Token]) -> bool:
    """`How do I cut it`, `how can we reduce it`: what to do, though reducing is a change as well."""
    return _HOW_TO.match(" ".join(token.word for token in tokens)) is not None


_HOW_TO = re.compile(
    r"(?:so |and |ok |hi |please |right )*how (?:do|can|could|should|would|might|to) (?:i |we |you |one |the force )?"
    r"(?:best |actually |go about )?(?:cut|cutting|reduce|reducing|improve|improving|bring down|get down|fix|stop|"
    r"tackle|"
    r"prevent|get [\w ]{1,30}?(?: down| under control)|drive down|lower|boost|stamp out|sort out|solve the|turn "
    r"round|turn around)\b(?! off)"
)


def asks_who_i_am(tokens: Sequence[Token]) -> bool:
    """`Who are you`, `what is Reeve`, `are you a robot`."""
    said = {token.word for token in tokens}
    return bool(said & _ME and said & _ASKING) and said <= _ABOUT_ME


def asks_who_did_it(tokens: Sequence[Token]) -> bool:
    """`Who's been doing the burglaries`, `who keeps stealing bikes`; not who is doing the most stop and searches."""
    said = [token.word for token in tokens]
    at = next((place for place, word in enumerate(said) if word in ("who", "whos")), len(said))
    doing, *behind = [*(word for word in said[at + 1 :] if word not in _BEING_DONE), ""]
    done = doing in _COMMITTING or (doing == "doing" and behind[:1] != [] and behind[0] in _OF_CASES)
    return done and _IN_ORDER.isdisjoint(behind)


_BEING_DONE = word_set("is are was were has have had been keeps kept still actually just")
_COMMITTING = word_set("committing stealing nicking robbing burgling mugging")
_OF_CASES = word_set("the these those all our them")
_IN_ORDER = word_set("most least best worst better worse highest lowest fewest")


def asks_of_somebody(tokens: Sequence[Token]) -> bool:
    """`How many complaints about me`, `am I on the list`: of whoever asks, or of one whom all know but Reeve."""
    said = [token.word for token in tokens]
    of_one = any(
        before in _CONCERNING and (one in _ONE or (one in _HERS and at + 2 == len(said)))
        for at, (before, one) in enumerate(pairwise(said))
    )
    listed = any(pair == ("am", "i") and _LISTED & {*said[at + 2 : at + 3]} for at, pair in enumerate(pairwise(said)))
    return of_one or listed


_CONCERNING = word_set("about against concerning regarding involving naming mentioning")
_ONE = word_set("me myself him himself herself")
_HERS = word_set("her")
_LISTED = word_set("on among named mentioned listed included")


def _asks_who(words: Collection[str], said: Sequence[str]) -> bool:
    """`Who is PC Davies`, `who committed the burglary`."""
    if "who" not in words:
        return False
    after = said[said.index("who") + 1 :][:1]
    doing = bool(_DOING & {*after}) and not (_BEING & {*after} and _BESIDE & {*said})
    return bool(TITLES & {*said}) or doing


_BEING = word_set("is was were")
_BESIDE = word_set("above below ahead behind beneath front")
"""Who is ahead of us is a force."""


def _asks_for_particulars(words: Collection[str], said: Sequence[str]) -> bool:
    """`Personal details of victims`, `victims' names`."""
    if not {*words} & (_PARTICULARS | _CONCERNED | {"personal"}):
        return False
    personal = "personal" in said and said[said.index("personal") + 1 :][:1] in (["details"], ["data"], ["information"])
    return personal or bool(_CONCERNED & {*said} and _PARTICULARS & {*said})


def _names_somebody(words: Collection[str], said: Sequence[str]) -> bool:
    """`PC Smith`: a rank, and behind it a word that is none of the language."""
    behind = (one for rank, one in pairwise(said) if rank in _SHORT_RANKS and rank in words)
    return any(one in words and one not in KNOWN_ELSEWHERE and stem(one) not in KNOWN_ELSEWHERE for one in behind)


def _is_somebody_a(words: Collection[str], said: Sequence[str], vocabulary: Vocabulary) -> bool:
    """`Is John Smith a burglar`: two words that are in no name, between `is` and `a`."""
    if said[:1] not in (["is"], ["was"]):
        return False
    end = next((place for place, word in enumerate(said) if word in ("a", "an", "the")), 0)
    name = said[1:end]
    strange = all(one in words and stem(one) not in vocabulary.parts for one in name)
    return len(name) >= _LEAST_OF_A_NAME and strange and not {*name} & KNOWN_ELSEWHERE
