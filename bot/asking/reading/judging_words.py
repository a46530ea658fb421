"""Words that judge a figure: is it high, was it a good month, real or noise. They ask whether it is usual variation.

`Low` and the like judge where they are said of the figure: behind a verb of state, at the end of what is said.
`Confidence, high to low` is an order, and bad driving a kind of driving.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.periods.period_phrases import by_first_word, phrases
from bot.asking.question import Intent
from bot.asking.reading.thresholds import SaidNumber, said_number
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_VERBS = word_set("is are was were look looks looking looked seem seems seemed be been does still")
HOW_GOOD = word_set(
    """
    good bad poor great awful terrible rubbish shocking dire dreadful appalling abysmal dismal grim pants naff ropey
    decent excellent brilliant
    """
)
JUDGED = HOW_GOOD | word_set(
    """
    high low odd strange weird mad healthy worrying concerning alarming okay ok
    alright fine excessive typical expected unexpected exceptional remarkable acceptable noise noisy real random
    usual normal abnormal unusual flat static steady
    """
)
"""What a figure may be said to be where it is asked whether it is usual."""
CHANCE = word_set("significant significantly significance statistically chance noise luck fluke coincidence")
"""Words by which it is asked whether a change is more than chance."""
_HOW = word_set("too very any particularly unusually really quite rather just about only all a bit usually")
_AFTER = word_set(
    "or for in at here there then now than this last lately currently recently when given and but compared vs"
)
_PHRASES = by_first_word(
    phrases(
        "a real signal, real signal, a genuine signal, genuine signal, a real signal or noise, "
        "a real signal or just noise, "
        "a signal or noise, a signal or just noise, real signal or noise, real signal or just noise, "
        "real or noise, real or just noise, just noise, or just noise, noise or real, signal or noise, signal or just "
        "noise, or noise, a real change, a real one, real change, a blip, blip, just a blip, an outlier, outlier, "
        "an odd one, statistically different, statistically significant, statistically meaningful, "
        "statistically real, "
        "statistically odd, statistically higher, statistically lower, statistically out, on the high side, on the low "
        "side, high or low, low or high, good or bad, bad or good, higher or lower than usual, out of the ordinary, "
        "more than chance, just chance, down to chance, anything out of the ordinary, out of line, up on the usual, "
        "down on the usual, up on usual, down on usual, above the usual, below the usual, above what is usual, a good "
        "sign, a bad sign, out of kilter, out of hand, getting out of hand, outside normal, outside the usual, "
        "outside the norm, within the norm, within normal, inside normal, against the norm, a lot, any good, good "
        "enough, what wed expect, what we would expect, outside what wed expect, as expected, in line with normal, "
        "in line with the norm, in line with usual, exceptional variation, special cause variation, common cause "
        "variation, natural variation, random variation, normal variation, flagged, to flag, red flag, red "
        "flags, "
        "i should worry about, we should worry about, "
        "should i be worried about, should we be worried about, be worried about, worried about, concerned about, "
        "should concern me, should concern us, keep an eye on, to watch, stands out, stand out, standing out, "
        "jumping out, or just luck, just luck, or luck, down to luck, luck, a fluke, or a fluke, just a fluke, "
        "or a blip, or just a blip, or chance, or just chance, or just random, or random, or random noise, "
        "of concern, of note, anything odd, odd, normal ups and downs, just normal ups and downs, "
        "the normal ups and downs, "
        "or just seasonal noise, just seasonal noise, or seasonal noise, seasonal noise, "
        "just the normal ups and downs, just the usual ups and downs, usual ups and downs, ups and downs, "
        "or just normal ups and downs, or normal ups and downs, or just the usual ups and downs, just ups and downs"
    )
    | phrases(
        ", ".join(
            f"{otherwise}{how}"
            for otherwise in ("", "or ", "or is it ", "or is that ", "or is this ", "or are these ")
            for how in (
                *("the new normal", "a new normal", "the norm", "par for the course", "business as usual"),
                *("a one off", "just a one off", "the start of something", "the beginning of something"),
                *("the start of a trend", "the start of something bigger", "the shape of things to come"),
                *("just the new normal", "just the norm", "just par for the course", "just how it is now"),
            )
        )
    )
)
_SOMETHING = by_first_word(
    phrases(
        ", ".join(
            f"something {whose} {what}"
            for whose in (
                *(
                    "to",
                    "that we should",
                    "we should",
                    "i should",
                    "that i should",
                    "we need to",
                    "i need to",
                    "we can",
                ),
                *("that we need to", "we ought to", "we have to", "we must", "that needs"),
            )
            for what in (
                *("worry about", "be worried about", "be concerned about", "shout about", "be shouting about", "flag"),
                *("be proud of", "be happy with", "be pleased with", "be pleased about", "celebrate", "watch"),
                *(
                    "look at",
                    "look into",
                    "keep an eye on",
                    "be looking at",
                    "be looking into",
                    "looking at",
                    "watching",
                ),
                *("looking into", "raise", "crow about", "boast about", "be worrying about", "act on", "address"),
            )
        )
        + ", something we are on top of, something were on top of, something thats under control, something out of hand"
    )
)
_AT_THE_END = frozenset({("the", "usual"), ("our", "usual"), ("the", "usual", "level"), ("the", "usual", "number")})
"""Else it may be said of a thing: the usual suspects."""

JUDGING_BEGINNINGS = frozenset({*JUDGED, *_HOW, *_PHRASES, *_SOMETHING, *(phrase[0] for phrase in _AT_THE_END)})


def judging(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """How many words at a place ask whether a figure is usual."""
    words = [token.word for token in tokens]
    seasonal = "seasonal" in words and words[words.index("seasonal") + 1 :][:1] == ["noise"]
    if _of_a_part(words[:at]) or _OF_OTHER_THINGS & {*words} - ({"seasonal"} if seasonal else set()):
        return
    for phrase in (*_PHRASES.get(words[at], ()), *_SOMETHING.get(words[at], ())):
        if tuple(words[at : at + len(phrase)]) == phrase:
            yield len(phrase)
    for phrase in _AT_THE_END:
        if tuple(words[at:]) == phrase and not _VERBS.isdisjoint(words[:at]):
            yield len(phrase)
    place = at
    while place < len(words) and words[place] in _HOW and place - at < _MOST_BEFORE:
        place += 1
    if place >= len(words) or words[place] not in JUDGED or not _VERBS & {*words[:at]}:
        return
    ends = place + 1 == len(words) or tokens[place + 1].parted or words[place + 1] in _AFTER
    if ends and not (at and words[at - 1] in _ARTICLES):
        yield place + 1 - at


def _of_a_part(words: Sequence[str]) -> bool:
    """`How much of that was noise`, `how many of them were odd`: some of what was counted, and not how it is."""
    asked = (at for at, pair in enumerate(pairwise(words)) if pair[0] in _ASKS_HOW_MUCH and pair[1] in _PARTS)
    at = next(asked, len(words))
    return "of" in words[at:] and not _VERBS.isdisjoint(words[at:])


def judged_numbers(tokens: Sequence[Token], at: int, written: str) -> Iterator[SaidNumber]:
    """`Is 468 high`, `is June's 468 a blip`: the number that is judged, and no target's."""
    words = [token.word for token in tokens]
    verb = at - 2 if at > 1 and (words[at - 1] == "the" or words[at - 1] in MONTH_NUMBERS) else at - 1
    judged = (JUDGED | _NOUNS) & {*words[at:]}
    if verb < 0 or words[verb] not in _OF_NUMBERS or not words[at][:1].isdecimal() or not judged:
        return
    judged_itself = words[at + 1 : at + 2] and words[at + 1] in JUDGED | _HOW | {"still"}
    if words[at] in _DIALLED and verb == at - 1 and judged_itself and _OF_WHAT.isdisjoint(words[at:]):
        return  # is 101 bad
    said = said_number(tokens, at, written)
    if said is not None:
        about = said.end < len(words) and words[said.end] in _ODD
        yield said._replace(end=said.end + about)


def judged_times(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """`Is 800 in a month unusual`: how many words behind a number that is judged say of what time it is."""
    words = [token.word for token in tokens]
    if words[at : at + 2] != ["in", "a"] or words[at + 2 : at + 3] not in _TIMES or not JUDGED & {*words[at + 3 :]}:
        return
    if any(any(judged_numbers(tokens, place, "")) for place in range(at)):
        yield 3


_NOUNS = word_set("blip outlier fluke outside within")
_OF_NUMBERS = _VERBS | {"would", "will", "should"}
_DIALLED, _OF_WHAT = frozenset({"999", "101"}), frozenset({"for", "of", "on"})
_ODD = frozenset({"odd", "plus", "ish"})
_TIMES = (["day"], ["week"], ["month"], ["quarter"], ["year"])
_MOST_BEFORE = 3
_OF_OTHER_THINGS = word_set("why always normally typically seasonal seasonally")
"""What lies behind it is asked, or how it is as a rule, and not whether this figure is so."""
_PARTS = word_set("much many share proportion percent percentage fraction")
_ASKS_HOW_MUCH = word_set("how what whats which the")
_ARTICLES = frozenset({"the", "an", "of", "to"})


def asks_of_chance(words: Sequence[str], intent: Intent, *, held_together: bool) -> bool:
    """Whether it is asked too if a change, or how far those that are held against one another are apart, is chance."""
    apart = held_together and intent in (Intent.VALUE, Intent.RATE)
    return (apart or intent in (Intent.CHANGE, Intent.RANKING)) and not CHANCE.isdisjoint(words)
