"""`What was their last update`, `do they owe us anything`, `what else do they lead on` behind who leads on it."""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import TOLD, Intent, Question
from bot.asking.words.said_around import said_alone
from bot.asking.words.tokens import plain_text, tokens_of

Topics = Sequence[tuple[str, str]]

_THEY = r"(?:they|she|he)"
_THEIRS = said_alone(
    r"(?:(?:whats|what is|what was|what were|when was|when were|show me|any) )?(?:their|his|her|the) "
    r"(?:last |latest |most recent |newest )?(?:updates?|word|report|comments?)"
    rf"|(?:what|anything|whats) (?:(?:did|have|has) )?{_THEY} (?:(?:have|has|had) )?(?:last |recently )?"
    r"(?:say|said|report|reported|written|write|tell us|told us)(?: (?:to say|about (?:it|that|this)))?"
    r"(?: (?:last|last time|most recently|in their (?:(?:last|latest) )?update))?|anything else from (?:them|him|her)"
)
_THEY_OWE = said_alone(
    rf"(?:what )?(?:else )?(?:do|does) {_THEY} (?:still )?owe(?: (?:us|any|an))*(?: updates?| anything)?"
    rf"|(?:are|is) {_THEY} (?:overdue|late|behind)(?: (?:with|on) (?:any|an|their) updates?)?"
    r"|(?:any|which|what) updates?(?: (?:are|is|still|owed|owing|due|outstanding|overdue|late|missing))+"
    rf"|(?:are|is) {_THEY} (?:overdue|late|behind) (?:with|on|for) (?:anything|any of (?:it|them|theirs))"
    r"|any ?thing (?:overdue|late)|(?:is|are) any(?: of (?:it|them|those|theirs))? (?:overdue|late)"
)
_THEIR_NEXT = said_alone(
    r"(?:(?:whens|when is|when are|whats|what is|when will) )?(?:their|his|her) next (?:updates?|report|return)"
    r"(?: be)?(?: (?:due|owed|expected|in))?"
    rf"|when (?:do|does|will|must|should) {_THEY} (?:(?:next|have to|need to) )*(?:update|report|send|write)"
    r"(?: (?:us|in|it|an update|their update|their next update|again|next))*"
    rf"|(?:when|what) (?:(?:is|are) )?(?:next )?due (?:from|by) (?:them|him|her)(?: next)?"
    rf"|(?:what|when) (?:do|does) {_THEY} (?:have|need) to (?:send|submit|report|update)(?: (?:us|in|by|next))*"
)
_THEY_LEAD = said_alone(
    rf"what (?:else )?(?:do|does|are|is|have|has) {_THEY} (?:got(?: on)?|have(?: on)?|own|lead(?: on)?|leading on"
    r"|responsible for|doing|in charge of|hold)"
    rf"|(?:do|does|are|is|have|has) {_THEY} (?:got |have |own |lead on |lead |look after |responsible for |leading "
    rf"on )+"
    r"(?:anything|any|some|much)(?: (?:else|other \w+|more))?|what else (?:is|are) (?:theirs|(?:his|hers))"
)


def of_the_lead_before(text: str, first: Question, vocabulary: Vocabulary) -> Question | None:
    """What is asked of the one lead who was asked for before it in a text: who leads on burglary, what do they owe."""
    topics = [*first.topics, *((Sort.MEASURE.value, key) for key in first.measures)]
    owners = {_lead_of(sort, key, vocabulary) for sort, key in topics}
    if first.intent is not Intent.LEAD or len(owners) != 1 or not {*owners} <= {*vocabulary.register.leads}:
        return None
    said = " ".join(token.word for token in tokens_of(plain_text(text)))
    return asked_of_the_lead(said, owners.pop(), [(TOLD, key) for _, key in topics])


def _lead_of(sort: str, key: str, vocabulary: Vocabulary) -> str:
    if sort == Sort.MEASURE.value:
        return vocabulary.framework.measures[key].owner or ""
    if sort == Sort.DELIVERABLE.value:
        return vocabulary.register.deliverables[key].lead or ""
    return key if sort == Sort.LEAD.value else ""


def asks_what_they_lead_on(said: str) -> bool:
    """Whether it is asked what a lead leads on."""
    return _THEY_LEAD.match(said) is not None


def asked_of_the_lead(said: str, lead: str, named: Topics, listed: Topics = ()) -> Question | None:
    """What is asked of a lead who was told, of all that they lead on; None where something else is asked.

    With `else` it is asked but for what was `named`, and of what they owe but for what was `listed`.
    """
    topics, besides = ((Sort.LEAD.value, lead),), "else" in said.split()
    if asks_what_they_lead_on(said):
        return Question(intent=Intent.LEAD, topics=(*topics, *(named if besides else ())))
    if _THEIRS.match(said):
        return Question(intent=Intent.SAID, topics=topics, only_first=True)
    if _THEIR_NEXT.match(said):
        return Question(intent=Intent.OWED, topics=topics)
    if not _THEY_OWE.match(said):
        return None
    told = dict.fromkeys((*named, *listed)) if besides else ()
    return Question(intent=Intent.LIST_OVERDUE, topics=(*topics, *told))
