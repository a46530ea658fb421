"""Words for that cases came to us and were written down: reported to the force, recorded, received by us.

Of what is counted they say no more than that it was counted. Not what was done with a case then (attended, answered,
solved), nor by whom or how it came (online, by victims): those are some of the cases.
"""

from bot.asking.words.word_sets import word_set

Phrases = frozenset[tuple[str, ...]]


def _phrases(written: str) -> Phrases:
    return frozenset(tuple(phrase.split()) for phrase in written.split(", "))


CAME_TO_US = word_set("reported recorded received logged registered submitted lodged notified filed")
"""Verbs behind a count of cases. Raised, made and taken may say what became of it."""
LODGED = word_set("submitted lodged filed")
"""Said of what somebody sends in; a crime that is filed is one that was closed, and one submitted went to court."""
SENT_IN = word_set(
    "complaint complaints allegation allegations report reports referral referrals claim claims request requests "
    "application applications appeal appeals intelligence form forms"
)
"""What is sent in, as it stands in the names of measures."""
NOT_SO = word_set("could would should might may must never not be")
"""Before the verb they say that it did not happen: could have been reported."""
STAGES = word_set(
    "offered answered abandoned attended executed issued granted outstanding awaiting open closed finalised resolved "
    "charged solved upheld booked"
)
"""A measure that is of one of these is not of all that came to us: calls answered are not calls received."""
ADJECTIVES = frozenset({("reported",), ("recorded",), ("police", "recorded"), ("logged",), ("reports", "of")})
"""Before the count: reported rapes, reports of rape."""
HELPERS = _phrases(
    "were, was, have been, has been, had been, being, got, that were, which were, that was, that have been, "
    "which have been, we, did we, have we, we have, we had, that we, that we have, weve, we were, "
    "the force, the force has"
)
TO_US = _phrases(
    "to us, to you, to the force, to force, to police, to the police, to our force, "
    "to our control room, with us, by us, by the force, by police, by the police, by our force, "
    "at our end, on our systems, on the system"
)
AGAINST_US = _phrases("against us, against the force, against our force, against the police")
"""Of complaints, that they are against the police is what they are; a crime against us is one of few."""
COMPLAINED = word_set("complaint complaints allegation allegations")
WRITTEN_DOWN = word_set("recorded received logged registered")
BY_OFFICERS = _phrases("by officers, by police officers")
"""What officers report may be what happened to them; what they record is all there is."""
FROM_THE_PUBLIC = _phrases(
    "from the public, by the public, from members of the public, by members of the public, from public"
)
"""Of a measure that is called public in one of its names."""
BEFORE_TIMES_AND_PLACES = word_set("in for during from across on at since over within throughout of")
GO_ON = word_set(
    "per each every a by vs versus compared than so to is are was were has have how what up down there here please pls "
    "altogether overall total ytd fytd yesterday today now yet"
)
"""What may follow besides times and places; behind other words the verb may say more: reported for, recorded as."""
