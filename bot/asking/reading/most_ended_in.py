"""`What happened in most searches`, `the main outcome of stop search`: what came of the cases, group by group."""

import re

from bot.asking.names.cases_by_outcome import by_outcome
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.tokens import plain_text, words_of

_OUTCOME = "(?:outcome|result|disposal|finding|ending)s?"
_MOST = "(?:most common|commonest|main|usual|most frequent|likeliest|most likely|typical|top|biggest)"
_THEIRS = "(?:of )?(?:the |our |these |those |all )?"
_ASKED = re.compile(
    rf"^(?:and |so )?(?:whats? happen(?:ed|s) (?:in|to|after|with|at the end of) most {_THEIRS}"
    rf"|(?:(?:whats?|which) (?:is |was |are |were )?)?(?:the )?{_MOST} {_OUTCOME} (?:of|from|for|in|after) {_THEIRS}"
    rf"|how (?:did|do) most {_THEIRS}(?=.* (?:end|end up|finish)\b)"
    rf"|what (?:did|do) most {_THEIRS}(?=.* (?:lead to|end in|result in|end up as|come to)\b))(?P<rest>.+)$"
)
_ENDED = re.compile(r" (?:lead to|end in|result in|end up as|come to|end up|end|finish)\b")
_LONGEST = 5


def most_ended_in(text: str, vocabulary: Vocabulary) -> str:
    """The question with a breakdown by outcome in the place of what came of most cases; else as it is."""
    found = _ASKED.match(" ".join(words_of(plain_text(text))))
    if found is None:
        return text
    words = words_of(_ENDED.sub("", found["rest"], count=1))
    for length in range(min(_LONGEST, len(words)), 0, -1):
        named = {one.key for one in vocabulary.readings(tuple(words[:length])) if one.sort is Sort.MEASURE}
        parted = [by_outcome(vocabulary.framework.measures[key], vocabulary.framework) for key in named]
        if len(parted) == 1 and parted[0] is not None:
            return " ".join(["break down", parted[0].name, *words[length:]])
    return text
