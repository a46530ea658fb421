"""What is said to Reeve and asks for nothing: thanks, well done, never mind, that is wrong, you misunderstood me."""

import re
from collections.abc import Mapping

_OH = (
    r"(?:(?:oh|ok|okay|ah|right|well|yes|yeah|yep|no|cool|great|sorry|actually|cheers|soz|sry|haha|lol|hmm|thanks|"
    r"ta|thank you|many "
    r"thanks) )*"
)
_WHOM = (
    r"(?: (?:mate|pal|duck|chuck|love|hun|bud|buddy|boss|sir|maam|marra|pet|cock|sorry|soz|flower|chick|petal|reeve|"
    r"bot|all|you|"
    r"very much|so much|a lot|a bunch|again|for that|for this|for your help|for the help|then|now|lad|our kid|everyone|"
    r"anyway|please|pls|lots|a million|indeed))*"
)
_IT = r"(?:thats|that is|that was|this is|its|it is|that|this|it|you are|youre|youve been|your a|ur)"
_SO = r"(?: (?:all|just|really|very|so|absolutely|pretty|a|an|the|proper|dead|right))*"
_PRAISE = (
    r"(?:ace|grand|brill|brilliant|perfect|lovely|fab|fabulous|super|superb|smashing|cracking|champion|magic|mint|"
    r"spot on|"
    r"spoton|cool|sound|sweet|wonderful|marvellous|excellent|awesome|amazing|fantastic|great|nice one|good one|good "
    r"bot|"
    r"good job|great job|nice work|good work|great work|top job|top man|top stuff|good stuff|great stuff|well done|"
    r"star|legend|lifesaver|gem|diamond|hero|much appreciated|appreciated|appreciate it|helpful|useful|handy|bob on|"
    r"belting|belter|job done|sorted|all sorted|what i needed|all i needed|what i was after|what i wanted|"
    r"exactly what i needed|just the ticket|just the job|perfect answer|cracking that|lovely that|lovely stuff|"
    r"smashing that|helps|that helps|helped|great help|big help)"
)
_NOTED = (
    r"(?:got it|gotcha|understood|noted|will do|fair enough|fair do|fair dos|makes sense|i see|no worries|no problem|"
    r"no probs|no bother|not a problem|thatll do|that will do|thats all|that is all|thats everything|thats me done|"
    r"im done|nothing else|no more questions|all good|roger|roger that|copy that|10 4|bye|bye bye|tara|laters|see you|"
    r"see ya|night|good night|have a good one|have a good day|have a nice day|have a good weekend|speak soon)"
)
_TAKEN_BACK = (
    r"(?:never ?mind|nvm|forget it|forget that|forget i asked|ignore (?:that|me|this|it|the last one|my last)|"
    r"disregard(?: that| me)?|scrap that|scratch that|strike that|leave it|leave that|not to worry|dont worry|"
    r"dont worry about it|doesnt matter|it doesnt matter|no matter|as you were|wrong (?:window|channel|chat|thread|"
    r"window|"
    r"person|place|one|group)|wrong channel that|that was meant for someone else|that wasnt for you|"
    r"not you|didnt mean to send that|my mistake|my bad|oops|whoops|ive found it|found it|got it elsewhere)"
)
_MISREAD = (
    r"(?:youve misunderstood|youre not making (?:any )?sense|(?:that|this|it) makes no sense|i dont (?:understand|"
    r"get it)|you misunderstood|you misunderstood me|you have misunderstood|you dont understand|"
    r"you didnt understand|misunderstood|you misread (?:that|it|me)|youve misread (?:that|it|me)|wrong question|"
    r"(?:thats|that is|thats still|that was|its) not (?:what|the (?:one|question|thing)) i (?:asked|meant|wanted|"
    r"said|was asking|asked for|was after)|(?:thats|that is) not it|not what i (?:asked|meant|wanted|said|asked for)|"
    r"i didnt (?:ask|mean|say) that|that didnt answer (?:it|me|my question|the question)|"
    r"you didnt answer (?:me|my question|the question)|that doesnt (?:help|answer it|answer my question)|"
    r"(?:thats|that is) no (?:help|use|good)|not helpful|try again)"
)
_WRONG = (
    rf"(?:(?:thats|that is|thats just|that|that cant be|that doesnt look|that looks|that must be|its|it is|this is|"
    rf"youre|you are|you got it|you got that|youve got it|youve got that){_SO} "
    r"(?:wrong|not right|not correct|incorrect|rubbish|nonsense|garbage|bollocks|tosh|cobblers|a mistake|an error|"
    r"right|untrue|not true|mistaken))"
)
_RIGHT = re.compile(r"(?:thats|that is|its|it is|this is|youre|you are|that|you got it|youve got it)(?: \w+)? right$")
_TALK: Mapping[str, re.Pattern[str]] = {
    reason: re.compile(rf"{_OH}{said}{_WHOM}$")
    for reason, said in (
        (
            "thanks",
            rf"(?:{_PRAISE}|{_IT}{_SO} {_PRAISE}|(?:thanks|ta|cheers|thank you|much obliged|nice|tar)"
            rf"{_WHOM}(?: (?:{_IT}{_SO} )?{_PRAISE})?)",
        ),
        ("noted", _NOTED),
        (
            "small talk",
            r"(?:are )?(?:you|u) (?:ok|okay|alright|there|well|awake|still there)|hows (?:it going|things|tricks|you)",
        ),
        (
            "who I am",
            r"(?:whats|what is) your name|what are you called|what do i call you|who am i (?:talking|speaking) to",
        ),
        ("taken back", _TAKEN_BACK),
        ("misread", _MISREAD),
        ("doubt", _WRONG),
    )
}


def talk_said(said: str) -> str:
    """Why some words alone are no question, as the answer to them is called; nothing where they may be one."""
    if _RIGHT.match(said):
        return "noted" if "not" not in said.split() else "doubt"
    return next((reason for reason, pattern in _TALK.items() if pattern.match(said)), "")
