#!/usr/bin/env bash
# Times the planner: whole processes, all variants in turn within each round, then the engine alone (JMH).
#
#   java/bench/bench.sh [ROUNDS]       default 15
#
# Prints one line a variant: least and median wall-clock milliseconds, and the number that DESIGN wants held. Held are the
# starts that the PowerShell module makes, with its switches; "archive" means with its class-data archive and by its protocol
# as well; "java -jar" is the README's start. Needs target/mscs-planner.jar (mvn package).
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-15}
jar=target/mscs-planner.jar
work=target/bench
spec=examples/virtualcenter-registry/spec.json
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
quiet=(-Xlog:disable -Xlog:all=warning:stderr -Dfile.encoding=UTF-8)
archive=$work/planner.jsa

[ -f "$jar" ] || { echo "no $jar: run mvn package first" >&2; exit 30; }
rm -rf "$work"
mkdir -p "$work"
if ! "$java" -jar "$jar" version >"$work/version" 2>&1; then
    echo "$jar does not start: $(head -1 "$work/version")" >&2
    exit 30
fi

for n in 30 300 3000; do
    "$java" java/bench/org/mscsplanner/bench/ManyResources.java "$n" >"$work/$n.json"
done

switches=("${quiet[@]}" -XX:TieredStopAtLevel=1)

# request NAME MEMBERS: what the module writes to the program's stdin
request() {
    printf '{%s}' "$2" >"$work/$1.request"
}
request check "\"specs\":[\"$spec\"]"
request plan "\"spec\":\"$spec\""
request render "\"spec\":\"$spec\",\"out\":\"$work/out\""
request rehearse "\"path\":\"$spec\""
request faults "\"path\":\"$spec\",\"fault\":\"all\",\"undoFrom\":\"all\""
for n in 30 300; do
    request "render$n" "\"spec\":\"$work/$n.json\",\"out\":\"$work/out\""
done
request graph300 "\"spec\":\"$work/300.json\""

# An archive is made by a run that loads what the verbs need, for this JDK and this jar only. A rehearsal has classes of its own.
train() {
    "$java" "${switches[@]}" -XX:ArchiveClassesAtExit="$1" -jar "$jar" --protocol 1 "$2" <"$work/$2.request" >"$work/train.log" 2>&1
    rm -rf "$work/out"
}
train "$archive" render
train "$work/rehearse.jsa" rehearse

# A variant is NAME | HELD | STDIN | COMMAND; {out} becomes a folder that is not there yet. A rehearsal gets the memory that it may take and no more.
plain="$java ${quiet[*]} -jar $jar"
module="$java ${switches[*]} -jar $jar"
fast="$java ${switches[*]} -Xshare:auto -XX:SharedArchiveFile=$archive -jar $jar --protocol 1"
rehearse="$java ${switches[*]} -Xmx256m -Xshare:auto -XX:SharedArchiveFile=$work/rehearse.jsa -jar $jar"
variants=(
    "bare JVM start|-|/dev/null|$java -version"
    "check, java -jar|-|/dev/null|$plain check $spec"
    "check|450|/dev/null|$module check $spec"
    "check, archive|250|$work/check.request|$fast check"
    "plan|-|/dev/null|$module plan $spec"
    "plan, archive|-|$work/plan.request|$fast plan"
    "render, java -jar|-|/dev/null|$plain render $spec --out {out}"
    "render|600|/dev/null|$module render $spec --out {out}"
    "render, archive|-|$work/render.request|$fast render"
    "render 30 resources, archive|-|$work/render30.request|$fast render"
    "render 300 resources|1000|/dev/null|$module render $work/300.json --out {out}"
    "render 300 resources, archive|500|$work/render300.request|$fast render"
    "graph 300 resources, archive|500|$work/graph300.request|$fast graph"
    "rehearse, archive|500|$work/rehearse.request|$rehearse --protocol 1 rehearse"
    "rehearse all faults, undos, archive|3000|$work/faults.request|$rehearse --protocol 1 rehearse"
)

# table NAME HELD: one line from milliseconds on stdin
table() {
    sort -n | awk -v name="$1" -v hold="$2" '
        { t[NR] = $1 }
        END {
            m = NR % 2 ? t[(NR + 1) / 2] : (t[NR / 2] + t[NR / 2 + 1]) / 2
            printf "%-36s %8.0f %8.0f %8s%s\n", name, t[1], m, hold, (hold != "-" && m > hold ? "   OVER" : "")
        }'
}

# The command of a variant must succeed once before its time means anything.
for i in "${!variants[@]}"; do
    IFS='|' read -r name _ stdin command <<<"${variants[i]}"
    rm -rf "$work/out"
    if ! ${command//'{out}'/$work/out} >"$work/try$i.log" 2>&1 <"$stdin"; then
        printf 'left out: %s: %s\n' "$name" "$(head -1 "$work/try$i.log")"
        unset "variants[i]"
    fi
done

for ((round = 0; round < rounds; round++)); do
    for i in "${!variants[@]}"; do
        IFS='|' read -r _ _ stdin command <<<"${variants[i]}"
        command=${command//'{out}'/$work/out}
        rm -rf "$work/out"
        start=${EPOCHREALTIME/[.,]/}
        $command >/dev/null 2>&1 <"$stdin"
        echo $((${EPOCHREALTIME/[.,]/} - start)) >>"$work/times$i"
    done
done

printf '%-36s %8s %8s %8s   (ms, %s rounds, %s processors, %s)\n' "whole process" least median hold "$rounds" \
    "$(getconf _NPROCESSORS_ONLN)" "$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/Java \1/p')"
for i in "${!variants[@]}"; do
    IFS='|' read -r name hold _ _ <<<"${variants[i]}"
    awk '{ print $1 / 1000 }' "$work/times$i" | table "$name" "$hold"
done
# How a rehearsal of every fault grows: the time of one fault in one step of a plan must stay the same.
for n in 10 20 40; do
    "$java" java/bench/org/mscsplanner/bench/ManyResources.java "$n" >"$work/grow$n.json"
    start=${EPOCHREALTIME/[.,]/}
    $rehearse rehearse "$work/grow$n.json" --fault all --json </dev/null >"$work/grow$n.log" 2>&1
    us=$((${EPOCHREALTIME/[.,]/} - start))
    faults=$(grep -c '^{"type":"fault"' "$work/grow$n.log")
    steps=$(sed -n 's/^{"type":"rehearsal".*"steps":\([0-9]*\).*/\1/p' "$work/grow$n.log")
    printf '%3d resources: %4d steps x %5d faults in %6d ms, %6.1f us each\n' "$n" "$steps" "$faults" "$((us / 1000))" \
        "$(awk -v us="$us" -v n="$((steps * faults))" 'BEGIN { print us / n }')"
done

# The PowerShell module: a new session each round, in a PowerShell that is on the PATH or beside the checkout.
module=target/module/MscsPlanner
host=${MSCS_PWSH:-$(command -v pwsh || true)}
up=$PWD
while [ -z "$host" ] && [ "$up" != / ]; do
    [ ! -x "$up/shared/tools/pshost/linux-x64/pshost" ] || host=$up/shared/tools/pshost/linux-x64/pshost
    up=$(dirname "$up")
done
if [ -n "$host" ] && [ -d "$module" ]; then
    for ((round = 0; round < rounds; round++)); do
        "$host" -NoProfile -File java/bench/module.ps1 -Module "$PWD/$module" -Spec "$PWD/$spec" </dev/null
        "$host" -NoProfile -File java/bench/module.ps1 -Module "$PWD/$module" -Spec "$PWD/$spec" -Cache "$PWD/$work/cache" </dev/null
    done >"$work/module"
    for name in "bare JVM start" "module import" "module first call" "module first call, archive" "module next call" "module next call, archive"; do
        hold=-
        [ "$name" != "module import" ] || hold=200
        sed -n "s/^$name\t//p" "$work/module" | table "$name" "$hold"
    done
else
    echo "left out: the PowerShell module: no PowerShell here, or no $module"
fi
du -k "$archive" | awk '{ printf "archive %.1f MB, ", $1 / 1024 }'
du -k "$jar" | awk '{ printf "jar %.1f MB\n", $1 / 1024 }'

if grep -rlq '@Benchmark' java/bench/org; then
    mvn -B -ntp -q -Pbench test-compile dependency:build-classpath
    "$java" -cp "target/bench-classes:target/classes:$(cat target/bench.classpath)" org.openjdk.jmh.Main -rf text -rff "$work/jmh.txt" >"$work/jmh.log" 2>&1
    cat "$work/jmh.txt"
fi
