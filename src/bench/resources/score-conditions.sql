-- The conditions of the built-in rules that need nothing but the facts in the columns of the export, tier by tier.
-- One a line: what it is called, then the condition. A fact that is not there is null, and so is what depends on it.
VAL-001:critical	value / price >= 100
VAL-001:high	value / price >= 20
VAL-001:medium	value / price >= 10
VAL-002:critical	price / value <= 0.01 AND commitment = 'guaranteed'
VAL-002:high	price / value <= 0.02
VAL-002:medium	price / value <= 0.05
VAL-003:high	price / leads < spend / expected
VAL-004:high	(price - spend) / price < 0
VAL-004:medium	(price - spend) / price < 0.20
VAL-004:low	(price - spend) / price < 0.30
VAL-009:medium	price > value
VAL-009:high	price > 2 * value
GUA-001:high	commitment = 'guaranteed' AND make_good <> 'none'
GUA-001:medium	commitment = 'guaranteed'
GUA-002:critical	make_good = 'until-filled' OR (make_good = 'yes' AND commitment = 'guaranteed')
GUA-003:low	make_good IN ('capped', 'yes')
GUA-004:high	commitment IN ('guaranteed', 'target') AND expected < leads
GUA-004:medium	commitment IN ('guaranteed', 'target') AND expected * 0.8 < leads
GUA-005:critical	make_good <> 'none' AND (leads - expected * 0.5) / leads > 1
GUA-005:high	make_good <> 'none' AND spend * (leads - expected) / expected >= price - spend
GUA-005:medium	make_good <> 'none' AND spend * (leads - expected) / expected > 0
LIA-001:critical	cap_word = 'unlimited'
LIA-002:high	cap / price > 2
LIA-002:medium	cap_word = 'silent' OR cap / price > 1
PAY-001:high	upfront = 0 AND price >= 30000
PAY-001:medium	upfront < 30
PAY-002:high	net_days > 90
PAY-002:medium	net_days > 60
PAY-002:low	net_days > 45
CLI-001:high	source IN ('departing-colleague', 'problem-colleague')
CLI-003:medium	NOT met
CON-004:high	wants_more
DEL-001:high	leads / required_days > 100
DEL-001:medium	leads / required_days > 50
EVD-002:medium	verbal
POR-001:medium	season = 'slow'
SCO-001:high	rounds_word = 'unlimited'
SCO-001:medium	rounds > 4
SCO-001:low	rounds > 2
TRM-002:high	exclusive > 6
TRM-002:medium	exclusive > 0
DAT-001:fee	price IS NULL
DAT-001:leads	leads IS NULL
DAT-001:order	order_value IS NULL
DAT-001:source	source IS NULL
DAT-002:commitment	commitment IS NULL
DAT-002:make_good	make_good IS NULL
DAT-002:upfront	upfront IS NULL
DAT-002:net_days	net_days IS NULL
DAT-002:cap	cap IS NULL AND cap_word IS NULL
