"""Words of everyday English that say how, where, when and how many, and those of police work and of the office."""

from bot.asking.words.word_sets import word_set

QUALITIES = word_set(
    """
    abrupt absent absolute abstract absurd abundant abysmal academic acceptable accidental accurate acid active
    actual acute adamant additional adept adequate adjacent administrative admirable adorable adult advisable aerial
    affluent afraid aggressive agile agreeable ajar alert alien alike alive allergic alone aloof alright amateur
    amazing ambient ambiguous ambitious ample ancient angry annual anonymous antique anxious apparent applicable
    appropriate apt arbitrary ardent arid armed arrogant artificial artistic ashamed asleep assertive astronomical
    astute atomic atrocious attentive attractive automatic available average aware awful awkward bad bald bare
    barren basic beautiful beloved beneficial big bitter bizarre black bland blank bleak blind blonde bloody blue
    blunt bogus bold boring bossy bottomless brash brave brazen brief bright brilliant brisk british brittle broad
    brown brutal bulky bumpy burly busy calm candid capable careful careless casual cautious celestial central
    ceramic certain charitable charming cheap cheeky cheerful chemical chilly chronic chubby circular civic civil
    classic classical clean clear clever climatic clinical close cloudy clumsy coarse coastal cold colonial
    colourful comfortable comic commercial common compact comparable comparative compatible competent competitive
    complete complex complicated compulsory concise concrete conscious consecutive conservative considerable
    considerate consistent conspicuous constant contemporary content continental continuous contrary convenient
    conventional cool cordial corporate correct corrupt cosmetic costly cosy courageous courteous crafty cranky
    crazy creamy creative credible crisp critical crooked crucial crude cruel crunchy cubic cultural cunning curious
    curly current curt cute cynical daily damp dangerous daring dark dead deadly deaf dear decent decisive
    decorative deep defective defensive defiant deficient definite definitive delicate delicious delightful dense
    dependable dependent desirable desolate desperate destructive determined devious devoted different difficult
    diligent dim diplomatic dire direct dirty disabled disastrous discreet dishonest disloyal dismal disposable
    distant distinct diverse divine dizzy dogged domestic dominant dormant dowdy drab dramatic drastic dreadful
    dreary drowsy drunken dry dual dubious dull dumb durable dusty dutiful dynamic eager early earnest earthy
    eastern eastward easy eccentric economic economical edible educational eerie effective efficient effortless
    elaborate elastic elderly electric electrical electronic elegant elementary eligible eloquent elusive eminent
    emotional empirical empty endless energetic english enormous entire envious environmental equal equivalent
    erratic essential eternal ethical ethnic european evasive even eventful eventual evident evil exact excellent
    exceptional excessive exclusive exempt exhaustive exotic expensive experimental explicit exquisite extensive
    external extinct extra extraordinary extravagant extreme exuberant fabulous factual faint fair faithful fake
    false familiar famous fanatical fancy fantastic far fascinating fashionable fast fatal favourable favourite
    feasible federal feeble female feminine ferocious fertile fervent festive feverish few fickle fictional fierce
    fiery filthy final fine finite firm fiscal fit flabby flagrant flamboyant flat flawless flexible flimsy floral
    fluent fluffy fluid flush foggy fond foolish foreign formal former formidable fortnightly fortunate forward foul
    fragile fragrant frail frank frantic free french frequent fresh friendly frightful frivolous frosty frugal
    fruitful full fundamental funny furious furry furtive futile fuzzy gallant gaudy general generic generous
    genetic genial gentle genuine german ghastly gifted gigantic glad glamorous global gloomy glorious glossy golden
    good gorgeous graceful gracious gradual grand graphic grateful grave greasy great greedy green gregarious grey
    grievous grim gritty gross grotesque gruesome grumpy guilty gullible habitual haphazard happy hard hardy harmful
    harmless harmonious harsh hasty haughty hazardous hazy healthy hearty heavenly heavy hectic hefty helpful
    helpless heroic hesitant hidden hideous high hilarious hoarse hollow holy homely honest honourable hopeful
    hopeless horizontal horrible horrid horrific hostile hot huge human humane humble humid humorous hungry hurtful
    husky hybrid hygienic hysterical icy ideal identical idiotic idle ignorant ill illegal illegible illicit
    illogical imaginary imaginative immaculate immature immediate immense imminent immobile immoral immortal immune
    impartial impatient impeccable imperfect imperial impersonal impolite important impossible impractical
    impressive improbable improper impulsive inaccurate inactive inadequate inappropriate incapable incessant
    inclusive incoherent incompatible incompetent incomplete inconclusive inconsistent incorrect incredible
    independent indifferent indigenous indirect indoor indulgent industrial inefficient inept inert inevitable
    inexpensive infamous inferior infinite inflammable inflexible informal informative infrequent ingenious inherent
    inhuman initial innate inner innocent innocuous innovative inquisitive insane insecure insignificant insolent
    instant instrumental insufficient intact intangible integral intellectual intelligent intense intensive
    intentional interactive intermediate intermittent internal international intimate intricate intrinsic intrusive
    invalid invaluable invincible invisible irate irish irrational irregular irrelevant irresistible irresponsible
    jagged jealous jerky jolly jovial joyful joyous jubilant judicial juicy junior just juvenile keen kind
    knowledgeable lame large lasting late latent lateral latin lavish lazy leafy lean legal legendary legible
    legitimate leisurely lengthy lenient lethal liable liberal light likeable likely limp linear liquid literal
    literary literate little live lively local logical lone lonely long loose loud lousy lovely low loyal lucid
    lucky lucrative ludicrous lukewarm luminous lumpy lunar lush luxurious mad magenta magical magnetic magnificent
    main male malicious mammoth mandatory manic manual marginal marine marital maritime marked masculine massive
    maternal mathematical mature maximum meagre mean meaningful meaningless mechanical medical medieval mediocre
    medium meek mellow memorable menacing mental merciful mere merry messy metallic meticulous metropolitan mighty
    mild militant military minimal minor minute miraculous miserable misleading misty mobile moderate modern modest
    moist molten monetary monthly monumental moody moral morbid mortal motionless mountainous muddy multiple mundane
    municipal murky muscular musical muted mutual mysterious mystic mythical naive naked narrow nasal nasty national
    native natural naughty nautical naval near neat necessary needy negative negligent negligible nervous neurotic
    neutral new nice nifty nimble nocturnal noisy nominal nonstop normal northern northward nostalgic notable
    noteworthy notorious novel noxious nuclear numb numerical numerous nutritious obedient obese objective
    obligatory oblique oblivious obnoxious obscene obscure observant obsolete obstinate obvious occasional
    occupational odd offensive official oily old ominous only opaque open operational opportune optical optimal
    optimistic optional oral orange orderly ordinary organic oriental original ornate orthodox other outdoor outer
    outgoing outlandish outrageous outright outspoken outstanding outward oval overall overcast overdue overseas
    overt own painful painless pale paltry parallel paramount partial particular passionate passive past patchy
    paternal pathetic patient peaceful peculiar penniless perceptive perfect periodic peripheral permanent perpetual
    persistent personal persuasive pertinent pessimistic petty physical picturesque pink pious pivotal placid plain
    plausible playful pleasant plentiful plump plural pointless polar polite political poor popular portable posh
    positive possible posterior potent potential powerful powerless practical precarious precious precise preferable
    pregnant preliminary premature present presumptuous pretty prevalent previous priceless primary prime primitive
    principal pristine private probable productive professional proficient profitable profound progressive prolific
    prominent promiscuous promising prone proper prophetic prosaic prospective prosperous protective proud
    provincial provisional prudent psychological public punctual pungent pure purple putrid quaint qualitative
    quantitative quarterly quick quiet quirky racial radiant radical radioactive ragged rampant random rapid rare
    rash rational raw real realistic reasonable rebellious recent reciprocal reckless rectangular recurrent red
    redundant regal regional regrettable regular relative relaxed relentless relevant reliable religious reluctant
    remarkable remote repetitive representative repulsive resentful residual resilient resolute resourceful
    respectable respectful respective responsible responsive restful restless retail reticent retrospective reverse
    rich rigid rigorous ripe robust roguish romantic rosy rotten rotund rough round routine royal rude rugged rural
    rusty ruthless sacred sad safe salient salty same sane sarcastic satisfactory savage scarce scared scary
    scattered scenic sceptical scientific scottish scruffy seasonal secluded secondary secret secular sedate seismic
    selective selfish senior sensational senseless sensible sensitive sentimental separate serene serious severe
    sexual shabby shady shaky shallow shameful shameless sharp sheer shiny short shrewd shrill shy sick silent silky
    silly similar simple simultaneous sincere single singular sinister skilful slack sleek sleepy slender slight
    slim slimy slippery sloppy slow sluggish sly small smart smooth smug snug sober sociable social soft solar sole
    solemn solid solitary sombre soothing sophisticated sordid sore sound sour southern southward spacious spare
    sparse spatial special specific spectacular spherical spicy spinal spiritual spiteful splendid spontaneous
    sporadic square squeaky stable stagnant stale standard stark startling stately static stationary statutory
    steady steep sterile stern sticky stiff stocky stormy straight strange strategic strenuous strict striking
    stringent strong structural stubborn studious stunning stupid sturdy subconscious subjective sublime subsequent
    subsidiary substantial subtle suburban successful successive sudden sufficient suitable sulky sultry sunny super
    superb superficial superfluous superior superstitious supreme sure surly surplus susceptible suspicious sweet
    swift symbolic symmetrical sympathetic synthetic systematic tacit tactful tactile tall tame tangible tardy tart
    tasteful tasteless tasty tearful technical tedious temperate temporary tempting tenacious tender tense tentative
    tepid terminal terrible terrific territorial terse theoretical thick thin thirsty thorough thoughtful
    thoughtless threatening thrifty thriving tidal tidy tight timid tiny tired tiresome top topical torrential total
    touchy tough toxic traditional tragic tranquil transient transparent traumatic treacherous tremendous tribal
    tricky trim trivial tropical troublesome true trusty truthful turbulent twin typical ugly ultimate unanimous
    unique universal unkempt unruly untold untoward upbeat upper upright upstairs urban urgent useful useless usual
    utter vacant vague vain valiant valid valuable variable vast vegan vegetarian venomous verbal versatile vertical
    viable vibrant vicious victorious vigilant vigorous vile violent viral virtual virtuous visible visionary visual
    vital vivid vocal vocational volatile voluntary voracious vulgar vulnerable warm wary wasteful watchful watery
    wavy weak wealthy weary wee weekly weird welsh western westward wet white whole wholesale wholesome wicked wide
    widespread wild wilful willing wintry wise wistful witty wonderful wooden woollen wordy worldly worthless
    worthwhile worthy wretched wrong yearly yellow young youthful zany
    """
)
"""Adjectives."""

PLACING_WORDS = word_set(
    """
    aboard about above abroad across afar after afterwards again against ago ahead along alongside aloud already
    also although altogether always amid among anew anybody anyhow anyone anything anyway anywhere apart around
    aside away awhile backwards barely because before beforehand behind below beneath beside besides best better
    between beyond billion both but cannot certainly contrary couple despite double doubly down downhill downstairs
    downstream downtown downwards dozen during each eight eighteen eighth eighty either eleven eleventh else
    elsewhere enough especially even ever every everybody everyday everyone everything everywhere evidently except
    few fifteen fifth fifths fifty first five following formerly forth forthwith fortnight forty forward four
    fourteen fourth further furthermore half halfway hardly hence henceforth her here hereby herein hers herself him
    himself his how however hundred hundredth indeed indoors inside instead into inwards its itself just last lately
    later latter least less lest like likewise little many maybe meanwhile mere merely midday midnight midst midway
    might million mine more moreover most mostly much must myself namely nearby nearly neither never nevertheless
    next nine nineteen ninety ninth nobody none nonetheless noon nor nothing notwithstanding now nowadays nowhere
    often once one oneself only onto onwards opposite or otherwise ought our ours ourselves out outdoors outside
    outwards over overhead overnight overseas own per perhaps please plus prior quadruple quarter quite rather
    regardless round scarcely seldom seven seventeen seventh seventy several shall she should since single six
    sixteen sixth sixty so some somebody someday somehow someone something sometime sometimes somewhat somewhere
    soon sooner still such ten tens tenth than that the their theirs them themselves then thence there thereafter
    thereby therefore these they third thirds thirteen thirty this thorough those though thousand thousandth three
    through throughout thus till to today together tomorrow tonight too toward towards treble triple twelfth twelve
    twenty twice two under underfoot underneath unless unlike until unto up uphill upon upstairs upwards us usually
    very via was we well were what whatever when whence whenever where whereabouts whereas whereby wherever whether
    which whichever while whilst who whoever whole whom whose why wide will with within without worse worst would
    yes yesterday yet you your yours yourself yourselves zero
    """
)
"""Adverbs, prepositions, pronouns and number words."""

POLICE_WORK = word_set(
    """
    abductor abuser access account act activist addict adoption advisory affidavit affray aftermath ageism aggressor
    airborne alcoholic alike allegation ally amnesty analytic anecdotal annoyance antisocial apparatus approachable
    arguable assailant assailants asylum attacker autocrime ballistic banned barricade barring beating behavioural
    bereavement bigotry binge biometrics blackmail blackmailer blatant bodycam bodyworn bogus borstal bouncer
    breakin breakout breathalyse breathalyser bribery brothel bruising bugging burglarious burglarise bystander
    bystanding canine capability captive carjack carjacking casualty catcalling catfishing cellmate chief chokehold
    citywide civic clearup cliche closedown clubbing coercer coercive cohabit cohesive collateral collision
    commotion complainer complicit comply conditional confrontation conman constabulary contraband conviction
    corroborate counsel counterfeit counterfeiter countywide covert crackhouse cracking criminology crossborder
    cruelty cuckoo cuckooing culpable curfew custodial cutback cyberbullying cybercrime cyberstalking daylight
    deceased decoy deepfake defendant defraud delinquency delinquent demographic derelict detainee detective
    deterrence deterrent detox devious diazepam diehard digital disarray discrimination discriminatory disorderly
    dispute disqualified distraction disturbance diversionary dodgy domicile doorstaff doorstep doorstepping dosser
    downfall doxing drugged drugs drunk drunkenness dysfunction eastbound ebike electoral elopement encroachment
    enforcement entrapment escooter ethics ethnicity eviction exclusionary exhaust exoneration exploitative
    extortion extremist eyewitness femicide fencing fentanyl feral fiancee fingerprint fingertip firebomb
    fireraising flagrant flagship flare flasher fled flyposting flytip flytipper flytipping forensic forensically
    forensics fortnight fraudster fraudulence fraudulent fugitive gangland gangs gaslighting getaway getting
    glassing graffiti gratuity grievance groomer grooming groper guardianship gunman gunshot handbrake harbinger
    hashish hateful headbutt headcam heist heroin homophobia homophobic hooded hoodie hooligan hooliganism hostel
    hostility hotspot hotspotting humanitarian illegitimate immigrant impersonator impostor imprisonment improper
    inaction incel incitement inciter indecency indictment inebriated infanticide informer inhumane injunction
    injurious inmate insider instigator insurgent intentional interim intoxicated intoxication intruder islamophobia
    islamophobic jaywalking jobless joyride joyrider jurist justifiable juvenile kerb keyless kidnapper kingpin
    knifeman knifepoint knuckleduster landmark larceny lawbreaker lawful lawless lewd lifeline limelight linkup loan
    lockup loiterer lookout loophole looter lootings lynch machete malicious malpractice manhunt mankini
    bame lgbt manslaughter marijuana masher mediation metalwork methadone militia minority misdeed misdemeanour
    misper mispers
    mitigation mobster moped motorway mugging mugshot mule narcotic narcotics nationality nationwide necrophilia
    negligent neighbourly nightlife nighttime nitrous noncompliance noncompliant nonpayment northbound nuisance
    obscenity offensive offroad offroading offshore onslaught opiate opioid oppression outlaw overcrowding overdose
    overspend overspent paedophile paraffin paraphernalia parole partisan partygoer pathology patron peddler
    pedophile perjure perpetration petty phishing picket pickpocket pilferage pilfering plainclothes plea plight
    ploy poaching poisoner polygraph porn pornography posse powder predator predatory preventable preventative
    preventive probable prohibitive prostitution protestor prowler proximate psychotic pubwatch punitive pyromaniac
    quad quadbike racially radicalise ragging rampage ramraid ramraider ransack ransom rapists rebellious recidivism
    recidivist reckless redeploy reintegrate relapse remand remission reoffend reoffender repatriate repeal
    repercussion reportable restitution restrain retaliation retribution ricochet rioting riotous robbed robbing
    rogue roughness rowdiness rowdy ruckus runaway rustling sabotage sadist safekeeping sanction satnavs scammer
    scaremonger scene scrambler scuffle scum seasonality secretarial sectarian sedition seizing sentenced sergeants
    sewage sexting sextortion shady shelterless shooter shooting shoplifted shopwatch shortlist sidearm sinister
    skirmish skunk slain slander slasher slashing slavery sleuth smishing smuggling snatching sniper snitch sobriety
    socioeconomic solvent southbound spates spectator speeder speedwatch speedy spiking spitting spree squalor
    squatter squatting stabber stabbing stalking standoff stash steamer stepchild stepson stingray stolen stowaway
    strangler strangulation strife subculture subpoena substance subversive suicidal surveillance swatting swindle
    tactic tagging tailgate tailgating taser tasers taskforce temporary terrorist testify thieving thug thuggery
    thuggish tipoff topping torching torture tracker trafficker tragic transgression transphobia transphobic
    treachery trespasser triage trickery trolling truancy turmoil tussle twoc twocking unarmed unauthorised underage
    undercover underspend underspent underworld unharmed unidentified uninsured unjust unlawful unlawfully
    unlicensed unmarked unprovoked unreported unrest unruly unsavoury unsolved unwarranted upheaval uprising
    upskirting vagrancy vandal vandalism vape vaping verbal vetted vice victimhood victimisation victimless vigil
    vigilance vigilante violate violator violently visa voyeur voyeurism wanted wanton warden wardship watchdog
    waterborne weapons westbound wiretap witness wrongdoer wrongdoing wrongful youthful
    """
)
"""What the police deal with, also as the trade calls it."""

OFFICE = word_set(
    """
    abandonment abnormal absconder accountability acknowledgment acquisition acting activate add added administrator
    admonition adviser affect aftercare afternoon afterward agricultural agriculture airwave algorithm alias
    allocate alpha alphabetic alphabetical alphanumeric ambiguity ampersand analog analogous analogue analyst
    android announce anomaly anymore apostrophe app append appendix application appraisal approve approximate
    approximation architectural architecture arithmetic armed arrestee artefact articulation artifact assistant
    associate asterisk asymmetric asynchronous atomic attender attention attribute audio auditor authoritative
    autocomplete auxiliary avail availability backend backlash backlog backslash backspace backtick backup backward
    band bandwidth barcode barrister beginning benchmark bidirectional binary bisect bitmap blacklist bloat blob
    blog bluetooth blurb boilerplate bookmark boolean bootstrap breakage breakpoint browse browser bubble buggy bulk
    bunch byte cache calendar callback callout calltaker candidate canonical caption cardinal caret caseload
    casework caseworker caveat certificate chairman changelog character characteristic chatbot check checkbox
    checker checksum chronological chunk cipher circuit circumstance claim clarification clickable closure coalesce
    codebase codebook codename coefficient collection collision colon column combo comment commissioner committee
    communicate communication commutative comparator comparison competence complainant complexity composition
    comprehension comprehensive compression computer concatenate concurrency concurrent condition conditional
    confidant confidante confidential conscientious consequential constituent constraint consumption contactless
    contextual contiguous continuation controller convention conversion cookie copyright coroner correction
    correspondent councillor counterclaim credential credentials crimestoppers criteria cruft cryptic cryptography
    cumulative cursor customary customise cyclic daemon dashboard database datetime datum deactivate deadlock
    deallocate debug decimal decision decoder decouple decrement decrypt decryption deduplicate default defendant
    degenerate deletion delimit delta demo denominator dependant dependence dependency deployment deprecate
    derivative descendant description descriptive descriptor deselect desktop destination destructor detection
    deterministic diagnosis diagnostic diagram dialect dialog dictionary diff difference differences digit dimension
    directory disclaimer discrepancy discrete dispatch dispatcher disruption distribution districtwide ditto
    division divisor documentation dollar domain download downside downward drag dropdown dummy duplicate
    duplication dwell editor editorial ellipsis elliptic email emails emission emoji emulation encryption endpoint
    enquiry entirety entropy enumeration ephemeral epoch equality equivalence erosion erroneous evaluation evaluator
    exclusion execution exhibits expansion expiry explanation explosion exponent exponential export extensible
    snapchat whatsapp instagram tiktok youtube telegram airbnb deliveroo netflix ebay paypal vinted gumtree vape
    extension extraction extraneous facebook facility factorise fallback faulty file filter finalist fingerprinting
    firearm firearms firewall fixture flaky fleet flex flexibility floppy folder font footer footnote footprint
    forcibly foregoing foreground forever format forum freelance frontend frontline fulfill fullname garbage garnish
    gateway genome geometry glitch glyph google goto grammatical granular graph gratuitous hacker halloween handheld
    handler handover handshake handy hardware hash hashtag headcount header headline headroom heartbeat helpdesk
    heuristic hexadecimal hierarchical hierarchy histogram historic hole homepage homicide hotfix hyperlink hyphen
    hyphenate hypothetical icon idempotent identification immutable implicit import imprecise inability inaccessible
    inaccuracy inaccurate inadvertent inbox incidents inclusion incompatibility inconsistency inconvenience
    indefinite indemnity indeterminate index indication indices ineffective inefficiency infinity infographic
    infrastructure initialisation initialise inline input inquest insertion inspectorate install installation
    instantaneous intake intelligence intent inter intermediary internet interpolate interpretation interpreter
    intranet introduction introspection intuitive invariant inverse invocation irreversible irrevocable italic java
    junk jurisdiction kernel keystroke keyword laptop latency latitude lattice layout leakage leaver leavers
    leftover legislation lexical liaison licensee licensing lifecycle lifespan lightening lightweight link linux
    litigation liveability locale logbook login logout longitude lookback lookup lowercase macro magistrates mailbox
    maintenance malformed malfunction malware manipulation manning masquerade material maximal maximise mean
    meantime median megabyte menus merge meta metadata metric microsecond midpoint migration mileage millisecond
    milliseconds miscellaneous misrecorded missing misuse mnemonic mobile modem modular modulus momentary monitor
    monospace monotonic motorcyclist mouse multiline multiplication nanosecond necessity negligence neighbourhoods
    network newline nickname nightshift node nonexistent notation notification nuke null numerator obsolescent
    occurrence occurrences octet offender officers offline omission online onward oops optimisation ordinal
    organisation orthography outage outermost outlook output outreach outstation overtime palette pane parameter
    parentheses parenthesis parity parse partner passphrase password paste patent pathname pathological patrols
    payload payroll pcso pedantic pedestrian percent perception permission permissive permutation personal personnel
    phony picky ping pipeline pixel placeholder plateau platform plot plugin podcast polynomial popup portal
    possession postfix postholder postscript preamble precedence precedent precondition predicate preference prefix
    prerequisite preset president principal printer printout probation probationer problematic procurement
    production programmatic prompt proprietary prototype provision provocation proxy pseudo punctuation quadratic
    quantum quarterly query quotient ransomware rationale readability readme rebase recheck recognition
    recommendation recorder recursion redeployment redirect redistribute reduction redundancy reference referent
    refresh registration registry regress regularise releases reopened repetition repository representation
    reproducible requirement rerun reset responder response restriction retention retirement retrieval retry
    returner reuse revamp revision revocation rider ridiculous risk roadside rollout roster rota router row
    rudimentary rundown runtime safeguarding sandbox sanity satnav scalar scanner schema screenshot scroll scrollbar
    secondment semantic semicolon sequential sergeant serial serialise server session setup shifts shortcut
    shorthand shutdown signposted singleton skew slab slot slowdown smartphone snapshot snippet software solvability
    sorry spam spatial specials specification speedup spew spool spreadsheet spurious staffed standalone standby
    starter starters startup static stationery statistic statistician stocktake straightforward stub subdirectory
    subset substitution subtotal subtraction suite superintendent superset superuser supervisor supplementary
    surrogate suspension switchboard symmetric sync synchronous synopsis syntactic synthesis tablet tangent tarball
    tasker telematics temp template terminology text textual texture therein thereof thingy thread throughput
    timeline timeout timesheet timestamp timezone todo toggle token tolerant toolbar tooltip topological trademark
    tradeoff trampoline transformation transitive transmission transparency transpose traversal trialled tribunal
    triplet trojan truncate truncation tuple turnaround turnover tutorial tweak twitter typo typographic umlaut
    unary unicode uninitialised union unresolved unset upcoming update uplift upload uppercase upstream url
    usability username utilise vacancy validation variance verbatim verbose verification version versus vetting
    victimless video viewer virus vulnerability wakeup ward warranty watchlist watermark webcam webinar webpage
    website weighted welfare whatsoever wherein whitelist whitespace widget wifi wiki window wireless workaround
    workbook workflow workforce workload worksheet workspace workstream youtube zip
    """
)
"""Offices, posts and computers."""
