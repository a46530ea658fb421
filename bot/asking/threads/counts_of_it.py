"""`How many jobs was that`, `how many were not` after a percentage: the counts that it is made of.

However the cases are called they are those of the percentage that was told, and no other measure of that name.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.numbers_of_percentages import families_of, says_whom, side_counted, what_it_is
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_words import read_period
from bot.asking.question import CountBehind, Intent, NotUnderstood, Question
from bot.asking.reading.rate_then import by_its_numbers
from bot.asking.words.said_around import CLOSED, OPENED, said_alone
from bot.asking.words.tokens import plain_text, root, tokens_of, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Better, Combine, Measure, Unit

_LONGEST = 3
_NOUN = r"(?:(?:actual |of them |of those )?[a-z]+(?: [a-z]+)? )?"
_CASES = "(?:cases|calls|jobs|people|files|victims|incidents|crimes|searches|hours|days|shifts)"
_IT = r"(?:that|it|this|those|they|them|these)"
_MADE_OF = re.compile(
    rf"^{OPENED}(?:(?:how many|what number of) {_NOUN}(?:is|was|are|were|does|did) {_IT}(?: mean| come to| make)?"
    rf"|how many {_NOUN}(?:does|did|do) (?:that|it|this) (?:mean|come to|make|represent|amount to|equate to)"
    rf"|(?:out )?of how many(?: [a-z]+)?(?: (?:is|was|are|were) {_IT})?|how many out of how many"
    r"|(?:and )?how many|(?:what are |whats |what is |what were |give me |show me |(?:and )?(?:in|as|with) )?"
    r"(?:the |an? )?(?:actual |raw |absolute )?"
    rf"(?:numbers?|counts?|figures?|numerators?|denominators?|numerator and denominator|volumes?)(?: behind {_IT})?"
    rf"|(?:the )?(?:actual )?{_CASES} behind {_IT}"
    rf"|(?:whats|what is|what was|what are|what were) (?:{_IT} )?(?:in|as) (?:an? )?(?:actual |raw |real )?"
    rf"(?:numbers?|{_CASES})"
    rf"|how many (?:people |of them |residents |respondents )?(?:said|say) (?:so|that|yes|this)){CLOSED}$"
)
_REST = re.compile(
    rf"^{OPENED}how many {_NOUN}(?:(?:were|was|are|is|did|do|does|have|had)(?: we| they)?(?: not|nt)|werent|wasnt|arent"
    rf"|isnt|didnt|dont|havent|hadnt)(?: (?:on time|in time|within (?:target|it|time)|it|that|so|make it"
    rf"|get it|then|met|meet it|said so|say so))*{CLOSED}$"
)
_MISSED = re.compile(
    rf"^{OPENED}how many {_NOUN}(?:(?:did|have|do) we (?:miss|missed|fail)|(?:were |was )?(?:missed|failed|late"
    rf"|outside(?: (?:it|that|target|the target))?|(?:took|waited) longer(?: than (?:it|that|the target))?))"
    rf"(?: (?:it|that))?{CLOSED}$"
)
_IN_ALL = r"(?:in total|altogether|overall|in all|all told|all together)"
_WHOLE = re.compile(
    rf"^{OPENED}how many {_NOUN}(?:(?:were|was|are|is) (?:there|{_IT}) |(?:did|do|have|had) (?:we|they) "
    rf"(?:take|get|have|receive|handle|deal with|see|do|record|had|taken|got|received) )?{_IN_ALL}{CLOSED}$"
    rf"|^{OPENED}(?:whats|what is|what was) the (?:denominator|total number)(?: of {_NOUN})?{CLOSED}$"
    rf"|^{OPENED}how many {_NOUN}(?:is|was|are|were) {_IT} (?:out of|out|of|from|based on|a percentage of){CLOSED}$"
    rf"|^{OPENED}(?:the )?(?:all|total|overall)(?: the)? {_CASES} behind {_IT}{CLOSED}$"
    rf"|^{OPENED}(?:the )?(?:total )?(?:numbers?|count|volume) of (?:the )?{_NOUN}behind {_IT}{CLOSED}$"
    rf"|^{OPENED}(?:(?:whats|what is|what was|what were|give me|show me) )?(?:the )?(?:overall |total |whole )?"
    rf"{_NOUN}?(?:volumes?|total|base|demand)(?: (?:was|is|sits?|sat))?"
    rf" (?:behind|underneath|beneath|under)(?: (?:{_IT}|the))?(?: (?:figure|number|percentage|rate|one))?{CLOSED}$"
)
_COUNTED = re.compile(rf"^{OPENED}(?:how many|(?:the )?(?:number|count) of) (?P<what>.+?){CLOSED}$")
_INTERVAL = said_alone(
    r"(?:(?:whats|what is|what was|give me|show me|is there|hows|how big is|how wide is) )?(?:the |its |an? )?"
    r"(?:95 percent )?(?:margins?(?: of error)?|error (?:margin|bar)s?|(?:confidence )?intervals?|confidence limits?)"
    rf"(?: (?:on|of|for|around) {_IT})?"
)
_ASKED = word_set("ask asked survey surveyed poll polled interview interviewed sample sampled question questioned")
_DENIALS = word_set(
    "not nothing none no without werent wasnt isnt arent didnt dont doesnt hasnt havent hadnt cant couldnt never"
)
_DONE = word_set(
    "done made make met meet hit managed manage got get gotten achieved so yet still a an the any on in time"
)
_AROUND = word_set(
    "is was were are that it this there do did does we have had been got get of them those they these be the make"
)
_PEOPLE = word_set("officers officer people persons staff residents pcs constables cops employees workers colleagues")
_LOST = word_set("sickness sick absence absences absenteeism abstraction abstractions")
_THEN = re.compile(
    r"(?: (?:for|in|of|during|over|at))? (?:that|the same|this) (?:month|quarter|week|wave|year|time|period|day)$"
    r"| then$"
)
_BEHIND_IT = word_set("behind underneath beneath under")
_OF_THE_PLAN = word_set("update updates deliverable deliverables milestone milestones action actions figures data")


def counts_of_it(
    said: str, previous: Question, vocabulary: Vocabulary, day: date | None = None
) -> Question | NotUnderstood | None:
    """The counts behind the percentage or the rate that was told; None where none was, or something else is asked.

    Of time that was lost the counts are hours or days, and of calls they are calls: how many people is not held.
    """
    said, then = _without_its_time(said, day)
    if then is not None:
        previous = replace(previous, period=then, more_periods=())
    measure = vocabulary.framework.measures[previous.measures[0]]
    of_parts = previous.rate is not None or previous.intent is Intent.SHARE
    if of_parts and _MADE_OF.match(said) and not _names_another(said, measure, vocabulary):
        return by_its_numbers(previous, vocabulary)
    plain = previous.intent in (Intent.VALUE, Intent.SIGNALS, Intent.TARGET, Intent.VARIANCE)
    plain = plain and not (previous.by and (previous.intent is not Intent.VALUE or previous.condition))
    plain = plain or (previous.count_behind is not None and previous.intent is Intent.CHANGE and not previous.by)
    if measure.unit is not Unit.PERCENT or not plain or _names_another(said, measure, vocabulary):
        return None
    if _MADE_OF.match(said) and (people := _people_uncounted(said, measure)):
        return NotUnderstood("told apart", f"how many {people}", (measure.name,))
    asked = None
    if _WHOLE.match(said):
        asked = CountBehind.WHOLE
    elif _MADE_OF.match(said):
        asked = previous.count_behind or CountBehind.NUMERATOR
    elif not _OF_THE_PLAN.isdisjoint(said.split()):
        return None  # how many updates are late
    elif _REST.match(said) or (measure.better is Better.HIGHER and _MISSED.match(said)):
        asked = CountBehind.REST
    elif (found := _COUNTED.match(said)) is not None:
        what = [word for word in words_of(found["what"]) if word not in _AROUND]
        asked = side_counted(what, measure, vocabulary) if what else None
        asked = asked or _side_of_its_own(found["what"].split(), measure, vocabulary)
    if asked is None:
        return None
    of_it = replace(previous, count_behind=asked, aim=None, threshold=None, condition=None)
    return of_it if previous.intent is Intent.CHANGE else replace(of_it, intent=Intent.VALUE)


def _without_its_time(said: str, day: date | None) -> tuple[str, AskedPeriod | None]:
    """What is asked without the time that it is asked of, and that time where it is not the one that was told."""
    said = _THEN.sub("", said)
    tokens = tokens_of(plain_text(said))
    for at in range(len(tokens) if day is not None else 0):
        found = read_period(tokens, at, day or date.min)
        if found is not None and found[1].form is Form.NAMED and not _BEHIND_IT.isdisjoint(said.split()):
            words = [token.word for token in tokens]
            return " ".join((*words[:at], *words[at + found[0] :])), found[1]
    return said, None


def interval_of_it(said: str, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """`What's the margin` after a figure of people who were asked: that figure, which is told with its interval."""
    measure = vocabulary.framework.measures[previous.measures[0]]
    told = measure.is_sample and measure.combine is Combine.RATIO
    asked = told and previous.intent in (Intent.VALUE, Intent.CHANGE) and _INTERVAL.match(said) is not None
    return replace(previous, count_behind=None) if asked else None


def _side_of_its_own(said: list[str], measure: Measure, vocabulary: Vocabulary) -> CountBehind | None:
    """`How many charges` after a charge rate, `how many found nothing`: every word is one that the percentage has.

    What names a count that is held, or people whom the percentage does not count, is left to that.
    """
    denied = not _DENIALS.isdisjoint(said)
    words = tuple(word for word in said if word not in _AROUND and word not in _DENIALS)
    if not denied and (not words or any(one.sort is Sort.MEASURE for one in vocabulary.readings(words))):
        return None
    of_what = vocabulary.framework.measures.get(measure.of or "", measure)
    own, telling = families_of(_words_of(measure) | _words_of(of_what)), {*words} - _DONE
    unknown = any(families_of((word,)).isdisjoint(own) for word in telling)
    if unknown or not telling <= {*words} - _ASKED or _people_uncounted(" ".join(words), measure):
        return None
    if denied:
        return CountBehind.REST if telling or measure.better is Better.HIGHER else None
    return CountBehind.NUMERATOR if telling else None


def _names_another(said: str, measure: Measure, vocabulary: Vocabulary) -> bool:
    """Whether another measure is named, or a group of one, that this one is not called by: burglaries after 999."""
    own = _own_words(measure) | {root(word) for word in _PEOPLE}  # how many people is that asks for no population
    words = tuple(said.split())
    named = (words[at:end] for at in range(len(words)) for end in range(at + 1, min(at + _LONGEST, len(words)) + 1))
    return any(
        one.sort in (Sort.MEASURE, Sort.GROUP) and measure.key not in (one.key, one.of)
        for name in named
        if not {root(word) for word in name} <= own
        for one in vocabulary.readings(name)
    )


def _people_uncounted(said: str, measure: Measure) -> str:
    """The word for people that is said of a percentage that counts none of them; nothing where it counts them."""
    own = set() if not _LOST.isdisjoint(words_of(measure.name)) else _own_words(measure)
    people = (word for word in said.split() if word in _PEOPLE)
    return next((word for word in people if root(word) not in own and not (own and says_whom(word, measure))), "")


def _own_words(measure: Measure) -> set[str]:
    return {root(word) for word in _words_of(measure)}


def _words_of(measure: Measure) -> set[str]:
    return {word for name in (measure.name, what_it_is(measure), *measure.aliases) for word in words_of(name)}
