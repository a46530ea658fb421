"""Words that are one thing, whoever says them: a car, a motor and a vehicle, what is nicked, pinched or stolen.

Each stands for the first of its row. Slang is here as well where it can be nothing else beside what is counted.
"""

from collections.abc import Mapping


def _by_word(written: Mapping[str, str]) -> Mapping[str, str]:
    return {word: one for one, words in written.items() for word in words.split()}


ONE_FOR_MANY: Mapping[str, str] = _by_word(
    {
        "dwelling": "dwelling gaff home house homes residential residence residences resi household",
        "business": "business commercial",
        "vehicle": "vehicle car auto motor",
        "bicycle": "bicycle bike cycle pushbike pushie",
        "theft": "theft thieving",
        "fraud": "fraud scam",
        "closed": "closed shut",
        "stolen": "stolen steal stole stealing nicked pinched thieved swiped rustled twocked twoced",
        "burglary": "burglary burgle burgled burgling breakin",
        "robbery": "robbery rob robbed robbing",
        "mugging": "mugging mug mugged",
        "arrest": "arrest arrested arresting",
        "assault": "assault assaulted assaulting attack attacked",
        "detention": "detention detain detained detaining detainee dp dps prisoner",
        "sickness": "sickness sick illness ill poorly",
        "test": "test tested testing",
        "complaint": "complaint complain complained complaining",
        "search": "search searched searching",
        "stop": "stop stopped stopping",
        "child": "child children kid kids juvenile juveniles",
        "missing": "missing misper",
        "solve": "solve solved solving detect detected detection",
        "answer": "answer answered answering",
        "abandon": "abandon abandoned abandonment ditched binned",
        "find": "find found finding",
        "rape": "rape raped",
        "homicide": "homicide murder murdered killing",
        "shop": "shop retail retailer store",
        "knife": "knife knive bladed blade",
        "firearm": "firearm gun",
        "officer": "officer cop bobby bobbie copper",
        "motorcycle": "motorcycle motorbike motorcyclist biker",
        "sexual": "sexual sex",
        "respond": "respond responded responding response attend attended attending attendance arrive arrived arrival",
        "person": "person personal",
        "satisfied": "satisfied satisfaction happy",
        "worry": "worry worried",
        "violence": "violence violent",
        "enforcement": "enforcement ticket ticketed fine fined fpn",
        "feel": "feel felt feeling feels",
        "ksi": "ksi ksis",
        "vacancy": "vacancy vacant",
        "trafficking": "trafficking supply supplying dealing dealer",
        "driving": "driving drive",
        "speeding": "speeding speeder",
        "coursing": "coursing courser",
        "stalking": "stalking stalk stalked stalker",
        "disruption": "disruption disrupt disrupted disrupting",
        "leaver": "leaver leaving",
        "resignation": "resignation resign resigned resigning",
        "trespass": "trespass trespasser trespassing trespassed",
        "collision": "collision crash rtc",
        "licence": "licence license licensing certificate cert",
        "backlog": "backlog outstanding",
        "passenger": "passenger pax",
        "complete": "complete completed completion completing done",
        "reject": "reject rejected rejecting rejection bounced",
        "deployment": "deployment deployed deploying use used usage",
        "finalise": "finalise finalised finalising finalize finalized",
    }
)
