"""The ways of asking who answers for something, what somebody answers for."""

from itertools import product

_WHO_IS = ("who is", "whos", "who are")
_BEING = (
    *("the lead", "our lead", "lead", "the lead officer", "lead officer", "leading", "the owner", "owner"),
    *("the contact", "our contact", "the point of contact", "the person", "the best person to ask", "responsible"),
    *("accountable", "answerable", "in charge", "down as lead", "got the lead", "taking the lead"),
    *("on point", "the one to ask", "the one to speak to", "carrying the can", "the go to", "the go to person"),
    *("the expert", "the spoc", "the main contact", "the right person", "the best contact", "the person to ask"),
    *("the boss", "the gaffer", "the sro", "the poc", "the point person", "the head", "the officer in charge"),
)
_ALONE = (
    *("the lead", "our lead", "the lead officer", "the owner", "responsible", "accountable", "in charge", "leading"),
    *("on point", "carrying the can"),
    *("leading it", "running it"),
)
_OF = ("for", "on", "of", "about")
_DOING = (
    *("leads", "leads on", "owns", "answers for", "looks after", "handles", "deals with", "runs", "manages"),
    *("would know about", "knows about", "is down for", "signs off", "sign off", "owns the figure for"),
    *("reports on", "leads for", "is over", "has the lead on", "has the lead for"),
    *("heads up", "oversees", "fronts", "takes care of", "sees to", "takes the lead on", "takes the lead for"),
)
_SHOULD = (
    "do i",
    "do we",
    "do you",
    "dyou",
    "should i",
    "should we",
    "can i",
    "could i",
    "would i",
    "must i",
    "to",
    "do i need to",
)
_REACHING = (
    *("ring", "call", "phone", "email", "contact", "ask", "speak to", "talk to", "see", "go to", "message", "chase"),
    *("get hold of", "write to", "chase up", "bell", "ping", "text", "nudge", "nag", "approach", "catch", "badger"),
    *("give a bell", "give a ring", "give a call", "give a shout", "drop a line", "drop an email", "have a word with"),
    *("speak with", "talk with", "go and see", "go see", "dm", "buzz", "collar", "hassle", "tap up", "pester"),
    *("moan to", "moan at", "whinge to", "complain to", "shout at", "grumble to", "escalate to", "report to"),
)
_ABOUT = ("about", "on", "for", "regarding", "re", "over")
_WHOSE = ("job", "responsibility", "area", "remit", "portfolio", "measure", "baby")

LEAD_SAID = ", ".join(
    (
        *(" ".join(said) for said in product(_WHO_IS, _BEING, _OF)),
        *(" ".join(said) for said in product(("who",), _DOING)),
        *(" ".join(said) for said in product(("who",), _SHOULD, _REACHING, _ABOUT)),
        *(" ".join(said) for said in product(_WHO_IS, _ALONE)),
        *(f"whose {noun} is" for noun in _WHOSE),
        *("whose is", "whose are"),
        *("owner of", "owner for", "lead for", "lead on", "leads on", "lead officer", "lead officer for"),
        *(
            "lead officer on",
            "contact for",
            "point of contact for",
            "poc for",
            "sro for",
            "the lead on",
            "the lead for",
            "lead please",
        ),
        *("who we do ask about", "who do we need to speak to about", "who is leading on"),
    )
)
"""Who answers for what is named."""

OWNED_SAID = (
    "own, owns, owned by, owned, responsible for, is responsible for, accountable for, is accountable for, "
    "answerable for, is answerable for, answer for, answers for, in charge of, look after, looks after, "
    "lead on, leads on, leading on, portfolio, remit, plate, on the hook for, led by, "
    "sit with, sits with, sitting with, rest with, rests with, fall to, falls to, belong to, belongs to, are down to, "
    "is down to, assigned to"
)
"""What somebody who is named answers for; beside no such name these words ask for nothing."""
