import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
const [,, base, out, ...rest]=process.argv;
const width=Number(process.env.W??1280);
const executablePath = await chromium.executablePath();
const b = await pw.launch({ executablePath, args:['--no-sandbox','--disable-gpu','--disable-dev-shm-usage','--no-zygote'] });
const p = await b.newPage({viewport:{width,height:Number(process.env.H??900)}});
p.on('console',m=>m.type()==='error'&&console.log('CONSOLE',m.text()));p.on('pageerror',e=>console.log('ERR',e.message));
for (const r of rest){ const [name,path]=r.split('='  ,1).concat([r.slice(r.indexOf('=')+1)]); await p.goto(base+path,{waitUntil:'load'}); await p.waitForTimeout(300); await p.screenshot({path:`${out}/${name}.png`,fullPage:process.env.FULL==='1'}); console.log(name, await p.evaluate(()=>[document.documentElement.scrollWidth, document.documentElement.scrollHeight].join('x'))); }
await b.close();
