"""Verbs of everyday English, without their regular forms: each was meant as it stands."""

from bot.asking.words.word_sets import word_set

VERBS = word_set(
    """
    abandon abate abbreviate abduct abide abolish abort abound absorb abstain accelerate accent accommodate
    accompany accomplish accord accrue accumulate accuse ache acquire acquit adhere adjoin adjourn adjudge
    administer admire admit adore adorn advance advertise advocate afflict afford age aggravate aggregate agitate
    aid aim air alarm alienate allay allege alleviate allot alter alternate amass amaze ambush amplify amuse anchor
    anger animate annex annotate annoy answer anticipate apologise appeal appease applaud appraise apprehend arch
    argue arise arm arouse arrange ascend ascertain ascribe ask aspire assassinate assemble assert assign assimilate
    assume assure astonish atone attach attain attest attribute audition augment authenticate avenge avert await
    awake awaken back badger baffle bake balance ban bandage bang banish bank bar bargain bark barter base bash bask
    bathe bawl beam bear beat beckon become beep befriend beg behold belittle bellow belong bend benefit besiege
    bestow bet betray beware bicker bid bill bind bite blame blanch blast blaze bleach bleed bleep bless blight
    blind blink block bloom blossom blot blow bluff blunder blur blurt blush board boast bob boil bolster bolt bomb
    bond book boom boost boot bore borrow bounce bow bowl box brace brag braid brake branch brand brave brawl breach
    break breed brew bribe bridge bridle brighten bring bristle broach broaden bruise brush buckle bud buffer build
    bulge bully bump bundle bungle buoy burden burgle burn burrow burst bury bust bustle buy buzz cackle cage cajole
    calculate calibrate calm camp cancel capitalise capitulate capsize captain captivate caress carve cascade cast
    catalogue catch cater cause cave cease cede censor censure certify chafe chain champion change channel chant
    char characterise chase chat chatter cheat cheer cherish chew chide chill chime chip choke choose chop chuck
    chuckle chug churn circle circulate circumvent cite clamber clamp clang clap clarify clash clasp classify claw
    clean cleanse clench climb cling clip cloak clog clothe cloud clout club clump cluster clutch clutter coach
    coast coax coerce coexist coil coincide collaborate collapse collate collect collide colour comb come comfort
    command commemorate commend commiserate commission commute compare compel compensate compete compile complain
    complement complicate compliment comply compose compound comprehend compress comprise compromise compute con
    conceal concede conceive concentrate concern conclude concoct concur condemn condense condone confer confess
    confide configure confine confirm confiscate conflate conflict conform confound confront confuse congratulate
    congregate conjure connect connive conquer conserve consign console consolidate conspire constitute constrain
    constrict construct construe consume contaminate contemplate contend contradict contrast contravene contrive
    convene converge converse convert convey convict convince convulse cook cool cooperate cope copy correct
    correlate correspond corroborate corrode corrupt cough count couple course crack cram crash crave crawl creak
    cream credit creep cremate cringe cripple criticise croak crop cross crouch crow crowd crown crumble crumple
    crunch crush cry cuddle culminate cultivate cup curb cure curl curse curtail curve cushion cut dab dabble dam
    damn dampen dance dangle dare darken dart dash daunt dawdle dawn daze dazzle deafen deal debate debit decant
    decay deceive decide decipher declare decline decode decompose decorate decrease decree dedicate deduce deduct
    deem deepen deface defame default defeat defect defend defer define deflate deflect deform defraud defuse defy
    degrade delay delegate delete deliberate delight deliver delude delve demand demean demolish demonstrate demote
    denote denounce deny depart depend depict deplete deplore deploy deport depose deposit depreciate depress
    deprive derail deride derive descend describe desert deserve design designate desire despair despise destine
    destroy detach detail detain detect deter deteriorate determine detest detonate detour detract devastate develop
    deviate devise devote devour diagnose dial dictate die differ differentiate dig digest dilute dim diminish din
    dine dip direct disable disagree disallow disappear disappoint disapprove disarm discard discern discharge
    disclose disconcert disconnect discontinue discount discourage discover discredit discriminate discuss disembark
    disengage disgrace disguise disgust dish dishearten disinfect disintegrate dislike dislocate dislodge dismantle
    dismay dismiss disobey dispatch dispel dispense disperse displace display displease dispose disprove dispute
    disqualify disregard disrupt dissect disseminate dissent dissipate dissolve dissuade distil distinguish distort
    distract distress distribute disturb dive diverge diversify divert divide divorce divulge do dodge dominate
    donate doodle doom dose dot double doubt douse downgrade download downplay doze draft drag drain drape draw
    drawl dread dream dredge drench dress drift drill drink drip drive drone drool droop drop drown drug drum dry
    duck due dull dump dupe duplicate dust dwarf dwell dwindle dye earn ease eat ebb echo eclipse edge edit educate
    eject elaborate elapse elate elect elevate elicit eliminate elope elude emanate emancipate embark embarrass
    embed embellish embezzle embody embrace emerge emigrate emit empathise emphasise employ empower empty emulate
    enable enact encapsulate enchant encircle enclose encode encompass encounter encourage encroach encrypt end
    endanger endear endeavour endorse endow endure enforce engage engender engineer engrave engulf enhance enjoy
    enlarge enlighten enlist enrage enrich enrol ensue entail entangle enter entertain enthuse entice entitle
    entrance entrap entrench entrust enumerate envisage envy epitomise equal equate equip eradicate erase erect
    erode err erupt escalate escape escort espouse establish estimate evacuate evade evaluate evaporate evict evoke
    evolve exacerbate exaggerate examine exasperate excavate exceed excel except exchange excite exclaim exclude
    excrete excuse execute exempt exercise exert exhale exhaust exhibit exhort exile exist exit exonerate expand
    expect expedite expel expend experience experiment expire explain explode exploit explore export expose express
    extend extinguish extol extort extract extradite extrapolate exude fabricate face facilitate fade fail faint
    fake fall falsify falter fan fare farm fascinate fast fasten father fathom fatigue favour fear feast feature
    feed feel feign fell fence fend fester fetch fidget field fight figure file fill film filter finalise find fine
    finish fire fish fit fix fizzle flag flap flare flash flatten flatter flaunt flavour flee fleece flick flicker
    flinch fling flip flirt flit float flock flog flood flop flounder flourish flout flow fluctuate flush flutter
    fly foam focus foil fold follow fool forbid force ford forecast foresee forestall forfeit forge forget forgive
    forgo form formalise formulate forsake fortify forward foster foul found fracture frame frequent fret frighten
    frisk frolic front frost froth frown frustrate fry fuel fulfil fumble fume function fund funnel furnish further
    fuse fuss gabble gain gallop gamble garden garner gasp gather gauge gaze gear generalise generate gesture giggle
    give glance glare gleam glean glide glimpse glint glisten glitter gloat glorify gloss glow glue gnaw go goad
    gobble gossip gouge govern grab grace graduate graft grant grapple grasp grate gravitate graze grease greet
    grieve grill grimace grin grind grip groan groom grope ground group grouse grow growl grudge grumble grunt
    guarantee guard guess guide gulp gush hack haggle hail hallucinate halt halve hammer hamper hand handle hang
    hanker happen harass harbour hard harden harm harness harp harvest hassle hasten hatch hate haul haunt have head
    heal heap hear heat heave heckle hedge heed help herald herd hesitate hide highlight hijack hike hinder hinge
    hint hire hiss hit hitch hoard hoist hold holler hone honour hoodwink hook hoot hop hope horrify host hound
    hover howl huddle hug hum humble humiliate hunt hurdle hurl hurry hurt hush hustle hydrate hypnotise identify
    idle ignite ignore illuminate illustrate imagine imbue imitate immerse immigrate immunise impact impair impart
    impede impel imperil impersonate implant implement implicate implore imply import impose impound impress imprint
    imprison improve improvise impute incapacitate incense incite incline include incorporate increase increment
    incriminate incubate incur indent index indicate indict induce indulge infect infer infest infiltrate inflame
    inflate inflict influence inform infringe infuriate infuse inhabit inhale inherit inhibit initiate inject injure
    innovate input inscribe insert insinuate insist inspect inspire install instigate instil institute instruct
    insulate insult insure integrate intend intensify interact intercept interfere interject interlock interpret
    interrogate interrupt intersect intertwine intervene interview intimidate intoxicate intrigue introduce intrude
    inundate invade invalidate invent invert investigate invigorate invite invoke involve irk iron irrigate irritate
    isolate itch itemise iterate jab jail jam jangle jar jeer jeopardise jest jet jettison jiggle jilt jingle jog
    join joke jolt jostle jot judge juggle jumble jump justify jut keep kick kidnap kill kindle kiss kneel knit
    knock knot know label labour lace lack lag lament land languish lapse lash last latch laugh launch launder lay
    laze lead leak lean leap learn lease leave lecture leer legalise legislate lend lengthen lessen let level liaise
    liberate license lick lie lift light lighten like liken limit limp line linger link liquidate listen litter live
    load loaf loan loathe lobby locate lock lodge log loiter loll long look loom loop loosen loot lop lose lounge
    love lower lubricate lull lumber lunge lurch lure lurk magnify mail maim maintain make malign man manage mandate
    mangle manifest manipulate manoeuvre manufacture map mar march mark market marry marvel mash mask massacre
    massage master match mate mature maximise mean meander measure meddle mediate meditate meet melt memorise menace
    mend mention merge merit mesh mess migrate mime mimic mince mind mine mingle minimise minister mirror misbehave
    miscalculate misguide mishandle misinform misinterpret misjudge mislay mislead misplace misquote misread miss
    misspell mistake mistreat mistrust misunderstand mix moan mob mobilise mock moderate modernise modify moisten
    molest monitor monopolise moor mop mope motion motivate mould mount mourn move mow muddle muffle mug mull
    multiply mumble munch murmur muse muster mutate mute mutilate mutter muzzle mystify nab nag nail name narrate
    narrow navigate near need negate neglect negotiate nestle net neutralise nibble nick nod nominate normalise nose
    notice notify nourish nudge nullify numb number nurse nurture obey object oblige obliterate obscure observe
    obsess obstruct obtain occupy occur offend offer officiate offset omit ooze open operate oppose oppress opt
    optimise orbit orchestrate ordain order organise orient originate oust outdo outgrow outline outlive outnumber
    outpace outperform outrage outrun outsmart outstrip outweigh outwit overbook overcharge overcome overcrowd
    overdo overestimate overflow overhaul overhear overheat overlap overlay overload overlook overpower overrate
    overreact override overrule overrun oversee overshadow overshoot oversleep overstate overtake overthrow overturn
    overuse overwhelm overwork owe own pace pacify pack pad paddle page paint pair palm pamper pan pander panic pant
    parade paralyse paraphrase pardon park parry part partake participate partition pass paste pat patch patrol
    patronise pause pave paw pawn pay peak pedal peddle peek peel peep peer pelt penalise penetrate pepper perceive
    perch perfect perforate perform perish permeate permit perpetrate perpetuate perplex persecute persevere persist
    personify perspire persuade pertain perturb pervade pervert pester pet petition philosophise phone photocopy
    photograph phrase pick picket pickle pierce pile pilfer pillage pilot pin pinch pine pinpoint pioneer pit pity
    pivot placate place plague plan plant plaster play plead please pledge plot plough pluck plug plummet plunder
    plunge ply poach pocket point poison poke polish poll pollute ponder pool pop popularise populate portray pose
    position possess post postpone postulate pounce pound pour pout practise praise prance preach precede
    precipitate preclude predate predict predominate preempt prefer premise preoccupy prepare prescribe present
    preserve preside press pressurise presume pretend prevail prevaricate prevent preview prey price prick print
    privatise prize probe proceed process proclaim procure prod produce profess profile profit progress prohibit
    project proliferate prolong promise promote prompt pronounce proofread prop propagate propel propose prosecute
    prosper protect protest protrude prove provide provoke prowl prune pry publicise publish puff pull pulsate
    pulverise pump punch punctuate puncture punish purchase purge purify purport purr pursue push put puzzle
    quadruple quake qualify quantify quarrel quarry quash quell quench query question queue quibble quicken quiet
    quieten quit quiver quiz quote race rack radiate raffle rage raid rain raise rake rally ram ramble ransack rant
    rap rape rate ratify ration rationalise rattle ravage rave reach react read readjust realign realise reap
    reappear rear rearrange reason reassess reassure rebel rebound rebuff rebuild rebuke rebut recall recant
    recapture recede receive recharge reciprocate recite reckon reclaim recline recognise recoil recollect recommend
    recompense reconcile reconsider reconstruct record recount recoup recover recreate recruit rectify recuperate
    recur recycle redden redeem redirect redo redouble redress reduce reek refer refill refine reflect reform
    refrain refresh refuel refund refuse refute regain regard register regret regroup regulate rehabilitate rehearse
    reign reimburse reinforce reinstate reiterate reject rejoice rejoin relapse relate relax relay release relegate
    relent relieve relinquish relish relocate rely remain remand remark remedy remember remind reminisce remove
    render renege renew renounce renovate rent reopen reorganise repair repay repeal repeat repel repent rephrase
    replace replenish replicate reply report repossess represent repress reprieve reprimand reprint reproach
    reproduce repudiate repulse request rescind rescue research resemble resent reserve reset reside resign resist
    resolve resort respect respond rest restart restore restrain restrict restructure result resume resurface
    resurrect retain retaliate retell rethink retire retort retrace retract retreat retrieve return reunite reveal
    revel reverse revert review revise revisit revive revoke revolt revolve reward rewind rewrite rhyme rid riddle
    ride ridicule rig ring rinse riot rip ripen ripple rise risk rival roam roar roast rob rock roll romp root rope
    rot rotate rouse rout row rub ruffle ruin rule rumble rummage run rupture rush rust rustle sabotage sack
    sacrifice sadden sag sail salute salvage sample sanction sap satisfy saturate saunter savage save savour saw say
    scald scale scan scar scare scatter scavenge schedule scheme scoff scold scoop scorch score scorn scour scout
    scowl scramble scrap scrape scratch scream screech screen screw scribble scrub scrutinise scuffle sculpt scurry
    seal sear search season seclude second secrete section secure sedate seduce see seek seem seep segment segregate
    seize select sell send sense sentence separate serenade serve set settle sever sew shackle shade shadow shake
    shame shampoo shape share sharpen shatter shave shear shed shelter shelve shepherd shield shift shimmer shine
    ship shirk shiver shock shoot shop shorten shoulder shout shove shovel show shower shred shriek shrink shrivel
    shroud shrug shudder shuffle shun shunt shut shy sicken sidestep sift sigh sign signal signify silence simmer
    simulate sin sing sink sip sit size skate sketch ski skid skim skimp skip skirt slacken slam slander slant slap
    slash slaughter slay sleep slice slide slim sling slip slit slither slog slope slouch slow slump slur smack
    smart smash smear smell smile smirk smoke smoothe smother smoulder smudge smuggle snag snap snare snarl snatch
    sneak sneer sneeze sniff snigger snip snoop snooze snore snort snow snub snuggle soak soap soar sob sober
    socialise soften soil solicit solidify solve soothe sort sound sour sow space span spare spark sparkle spawn
    speak spear specialise specify speculate speed spell spend spill spin spiral spit splash splinter split spoil
    sponsor spoof spook sport spot spout sprain sprawl spray spread spring sprinkle sprint sprout spur spurn spurt
    spy squabble squander square squash squat squeak squeal squeeze squint squirm squirt stab stabilise stack staff
    stage stagger stagnate stain stalk stall stammer stamp stand staple star stare start startle starve stash state
    station stay steady steal steam steer stem step sterilise stick stiffen stifle stimulate sting stink stipulate
    stir stitch stock stoop stop store storm stow straddle straggle straighten strain strand strangle strap stray
    streak stream strengthen stress stretch strew stride strike string strip strive stroke stroll structure struggle
    strum strut study stuff stumble stun stunt stutter stylise subdue subject submerge submit subordinate subscribe
    subside subsidise substantiate substitute subtract subvert succeed succumb suck sue suffer suffice suffocate
    suggest suit sulk sum summarise summon sunbathe superimpose supersede supervise supplant supplement supply
    support suppose suppress surf surface surge surmise surmount surpass surprise surrender surround survey survive
    suspect suspend sustain swallow swamp swap swarm sway swear sweat sweep sweeten swell swerve swim swindle swing
    swipe swirl switch swoop sympathise synchronise synthesise tabulate tack tackle tag tail taint take talk tally
    tame tamper tan tangle tap taper tarnish tarry task taste tattoo taunt tax teach team tear tease telephone
    televise tell temper tempt tend term terminate terrify terrorise test testify thank thatch thaw theorise thicken
    thieve thin think thrash threaten thrive throb throng throttle throw thrust thud thump thunder thwart tick
    tickle tidy tie tighten tilt time tinge tingle tinker tint tip tiptoe tire toast toil tolerate topple torment
    torture toss total totter touch toughen tour tout tow tower toy trace track trade trail train tramp trample
    transcend transcribe transfer transform transgress translate transmit transpire transplant transport trap travel
    traverse tread treasure treat treble trek tremble trespass trick trickle trigger trim trip triple triumph
    trivialise troop trot trouble trudge trump trust try tuck tug tumble tune tunnel turn tutor twiddle twinkle
    twirl twist twitch type typify undercut underestimate undergo underline undermine underpay underperform
    underrate understand understate undertake undo undress unearth unfold unify unite unleash unload unlock unpack
    unravel unveil unwind update upgrade uphold upload uproot upset urge use usher usurp utter vacate vaccinate
    validate value vandalise vanish vanquish vary veer venerate vent ventilate venture verify vest vet veto vex
    vibrate victimise vie view vilify vindicate violate visit visualise voice void volunteer vomit vote vouch vow
    wade waft wag wage wail wait waive wake walk wallow wander wane wangle want ward warm warn warp warrant wash
    waste watch water wave waver wax weaken wean wear weather weave wed weep weigh welcome weld wheel wheeze whimper
    whine whip whirl whisk whisper whistle widen wield wiggle wilt win wince wind wink winter wipe wire wish
    withdraw wither withhold withstand witness wobble wonder woo work worry worsen worship wound wrangle wrap wreak
    wreck wrench wrestle wriggle wring wrinkle write writhe yap yawn yearn yell yield zap zip zoom
    """
)
"""As they stand in a dictionary."""

IRREGULAR_FORMS = word_set(
    """
    arose ate awoke became been began begun bent bet bit bitten bled blew blown bore born borne bought bound broke
    broken brought built burnt came caught chose chosen clung crept cut dealt did done drank drawn dreamt drew
    driven drove drunk dug dwelt eaten fallen fed fell felt fled flew flown flung forbade forbidden forgave forgiven
    forgot forgotten fought found froze frozen gave given gone got grew ground grown had heard held hid hidden hung
    hurt kept knelt knew known laid lain lay leant leapt learnt led left lent lit lost made meant met mistaken
    misunderstood mown overcame overdid overheard overran overtaken overthrew overtook paid proven ran rang read
    rewritten ridden risen rode rose run rung said sang sank sat saw sawn seen sent sewn shaken shone shook shot
    shown shrank shrunk shut slain slept slid slit smelt sold sought spat sped spelt spent spilt spoilt spoke spoken
    sprang spread sprung spun stank stole stolen stood stricken strode struck stuck stung stunk swam swept swollen
    swore sworn swum swung taken taught thought threw thrown told took tore torn trod trodden understood undertaken
    undertook underwent undid undone unwound upheld upset went wept withdrawn withdrew withheld withstood woke woken
    won wore worn wound wove woven written wrote wrung
    """
)
"""Past forms that are made by no rule."""
