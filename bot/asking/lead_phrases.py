"""The ways of asking who leads on something, and so whom to ask about it."""

LEAD_SAID = (
    "who is the owner for, whos the owner for, whos the owner of, owner of, owner for, "
    "who do i need to speak to about, who do i need to talk to about, who should i talk to about, who "
    "should i contact about, who do i go to for, who do i go to about, who can i speak to about, who "
    "can i ask about, who can i talk to about, who do we ask about, who do we speak to about, who "
    "deals with, who handles, who would know about, who leads, who leads on, who is the lead, who is "
    "the lead for, who is the lead on, whos the lead for, whos the lead on, who is leading on, who "
    "owns, whos responsible for, who is responsible for, who answers for, who is accountable for, who "
    "is in charge of, whos in charge of, who is lead for, who is lead on, who is leading, who looks "
    "after, who do i ask about, who do i speak to about, who should i speak to about, who do i talk "
    "to about, who do i contact about, who to ask about, lead for, lead on, leads on, who runs, who "
    "is the owner of, who owns the figure for, who should i ask about, whos leading on"
)
"""Up to what it is that they lead on."""
