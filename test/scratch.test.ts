import { gunzipSync } from 'node:zlib';
import { readFileSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { run, crewOfOne } from '../src/run/index.ts';
import { openInput, outputFolder, nodeHash } from '../src/node/index.ts';
import type { Policy, PolicyStep } from '../src/engine/index.ts';
const C='/work/shared/conformance';
function pol(ch:any): Policy { const a=ch.additionalRelief??{}; const steps: any[]=[{ask:'misdemeanor-or-infraction',then:'dismiss'}];
 for(const s of ch.baselineEligibility.dismiss) steps.push({ask:'section-within',sections:['HS '+s],then:'dismiss',reason:`Dismiss all HS ${s} convictions`});
 if(a.subjectUnder21AtConviction) steps.push({ask:'under-age-at-conviction',age:21,then:'dismiss'});
 if(a.subjectAgeThreshold) steps.push({ask:'age-at-least',age:a.subjectAgeThreshold,then:'dismiss'});
 if(a.yearsSinceConvictionThreshold) steps.push({ask:'years-since-conviction',years:a.yearsSinceConvictionThreshold,then:'dismiss'});
 if(a.yearsCrimeFreeThreshold) steps.push({ask:'years-without-conviction',years:a.yearsCrimeFreeThreshold,then:'dismiss'});
 if(a.subjectHasOnlyProp64Charges) steps.push({ask:'only-prop-64-convictions',then:'dismiss'});
 if(a.subjectIsDeceased) steps.push({ask:'deceased',then:'dismiss'});
 for(const s of ch.baselineEligibility.reduce) steps.push({ask:'section-within',sections:['HS '+s],then:'reduce',reason:`Reduce all HS ${s} convictions`});
 return {id:'county-choices',remedy:'prop-64',source:'x',flow:steps as PolicyStep[],otherwise:'not-eligible'}; }
for (const n of ['fixture-sacramento','generated-yolo','generated-los-angeles','generated-san-joaquin']) test(n, async () => {
  const r=JSON.parse(readFileSync(`${C}/${n}/run.json`,'utf8')); const ch=JSON.parse(readFileSync(`${C}/${n}/choices.json`,'utf8'));
  mkdirSync('/tmp/scratch',{recursive:true}); const inp=`/tmp/scratch/${n}.csv`;
  if(existsSync(`${C}/${n}/input.csv`)) writeFileSync(inp,readFileSync(`${C}/${n}/input.csv`)); else writeFileSync(inp,gunzipSync(readFileSync(`${C}/${n}/input.csv.gz`)));
  const t=performance.now();
  const plan:any={inputs:[n+'.csv'],county:r.county,policy:pol(ch),remedies:['prop-64'],asOf:Number(r.computeAt.replaceAll('-','')) as any}; const inputs=[openInput(inp)]; await run(plan,{name:'x',version:'0',lawSha256:''},{inputs,crew:crewOfOne([plan],inputs),hash:nodeHash,output:outputFolder(`/tmp/scratch/${n}`),progress:()=>{}});
  console.log(performance.now()-t);
  try { console.log(execFileSync('node',['/work/shared/tools/compare-results.mjs',`${C}/${n}/expected`,`/tmp/scratch/${n}`],{encoding:'utf8'})); } catch(e:any) { console.log(e.stdout); expect(1).toBe(0); }
});
