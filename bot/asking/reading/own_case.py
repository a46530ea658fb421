"""`Who nicked my car`: what happened to whoever asks, of which no figure tells."""

import re

from bot.asking.words.tokens import words_of

_MINE = r"(?:my|our|her|his|mums|dads|the wifes|my \w+s)"
_TAKEN = (
    r"(?:stole|stolen|nicked|nick|pinched|taken|took|robbed|burgled|broke into|broken into|smashed|"
    r"smashed up|torched|keyed|"
    r"vandalised|damaged|slashed|swiped|half inched|had away|ran over|hit|crashed into)"
)
_OWN_THING = (
    r"(?:car|van|bike|bicycle|motorbike|moped|scooter|truck|lorry|caravan|trailer|phone|mobile|laptop|"
    r"handbag|bag|purse|wallet|"
    r"house|home|flat|shed|garage|shop|tools|keys|parcel|parcels|tyres|windows?|cat converter|number plates?|"
    r"dog|stuff)"
)
_OWN_CASE = re.compile(
    r"(?:hi |hello |hey |help |reeve |ok |so )*(?:(?:who(?: has|s| is| was| it was)?(?: it)?(?: that)?|"
    r"some (?:\w+ )?\w+(?: has|s)?|"
    r"someone(?: has|s)?|somebody(?: has|s)?|they(?: have| ve)?|"
    rf"thieves(?: have)?) (?:just )?{_TAKEN} {_MINE} (?:\w+ )?{_OWN_THING}|"
    rf"{_MINE} (?:\w+ )?{_OWN_THING} (?:was|were|is|are|has been|have been|got|just got)(?: just)? {_TAKEN}|"
    r"(?:i|ive|we|weve) (?:was|were|been|have been|just been|got|just got) (?:burgled|mugged|robbed|attacked|"
    r"assaulted|"
    r"scammed|conned|stabbed|threatened|punched|harassed))(?: (?:last|yesterday|today|tonight|this|on|in|at|"
    r"from|outside|by)\b(?:(?! (?:how|what|whats|which|is|are|rate|number)\b).)*)?"
)


def tells_of_ones_own_case(question: str) -> bool:
    """`Who nicked my car`, `I was burgled last night` and nothing more: a case of one's own."""
    return _OWN_CASE.fullmatch(" ".join(words_of(question))) is not None
